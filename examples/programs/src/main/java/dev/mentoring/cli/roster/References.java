package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the files read so far name. */
final class References {

    final Known<ParcoursCode> parcours = new Known<>();
    final Known<MentorId> mentors = new Known<>();
    final Known<StudentId> students = new Known<>();
    final Known<SessionId> sessions = new Known<>();
    final Map<ParcoursCode, List<ProjectCode>> projects = new HashMap<>();

    /** Whether a parcours lacks a project; false as well where the parcours is unknown, which is said elsewhere. */
    boolean isUnknown(ParcoursCode code, ProjectCode project) {
        return Optional.ofNullable(projects.get(code))
                .filter(known -> !known.contains(project))
                .isPresent();
    }

    /** A code of a parcours, in capitals or not. */
    Reading<ParcoursCode> parcoursCode() {
        return spelled(Readings.PARCOURS, parcours::spelled);
    }

    /** A code of a project of a parcours, in capitals or not. */
    Reading<ProjectCode> projectCode(ParcoursCode code) {
        return spelled(Readings.PROJECT, text -> spelledProject(code, text));
    }

    String spelledProject(ParcoursCode code, String text) {
        return Spelling.of(text, names(code));
    }

    private static <T> Reading<T> spelled(Reading<T> reading, UnaryOperator<String> spelling) {
        return Reading.of(reading.form(), text -> reading.read(spelling.apply(text)));
    }

    /** That a parcours has no such project. */
    Text unknown(ParcoursCode code, ProjectCode project) {
        return Text.of(
                "unknown.project",
                Text.quoted(project.value()),
                Text.quoted(code.value()),
                Meant.among(project.value(), names(code)));
    }

    private List<String> names(ParcoursCode code) {
        return projects.getOrDefault(code, List.of()).stream()
                .map(ProjectCode::value)
                .toList();
    }
}
