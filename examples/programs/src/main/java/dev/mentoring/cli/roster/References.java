package dev.mentoring.cli.roster;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
