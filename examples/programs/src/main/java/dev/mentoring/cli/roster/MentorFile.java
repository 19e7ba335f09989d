package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code mentors.csv}. */
final class MentorFile {

    static final List<String> COLUMNS = List.of("id", "email", "name", "capacity", "parcours", "projects", "days");

    private static final String ALL = "*";

    private final References references;
    private final SharedEmails emails;

    MentorFile(References references, SharedEmails emails) {
        this.references = references;
        this.emails = emails;
    }

    Optional<Mentor> row(int line, Cells cells) {
        Optional<MentorId> id = cells.required("id", Readings.MENTOR);
        Optional<Email> email = cells.required("email", Readings.EMAIL);
        Optional<String> name = cells.required("name", Readings.NAME);
        Optional<Integer> capacity = cells.required("capacity", Readings.CAPACITY);
        Map<ParcoursCode, Set<ProjectCode>> profile = profile(cells);
        List<DayOfWeek> days = cells.list("days", Readings.DAY);
        id.ifPresent(it -> references.mentors.add(cells, "id", it, line));
        email.ifPresent(it -> emails.add(it, line));
        if (!cells.isSound()) {
            return Optional.empty();
        }
        return Optional.of(Mentor.builder()
                .id(id.orElseThrow())
                .email(email.orElseThrow())
                .name(name.orElseThrow())
                .capacity(capacity.orElseThrow())
                .profile(profile)
                .days(new LinkedHashSet<>(days))
                .build());
    }

    private Map<ParcoursCode, Set<ProjectCode>> profile(Cells cells) {
        Map<ParcoursCode, Set<ProjectCode>> profile = new LinkedHashMap<>();
        for (ParcoursCode code : cells.list("parcours", references.parcoursCode())) {
            references.parcours.require(cells, "parcours", code, "unknown.parcours");
            profile.put(code, new LinkedHashSet<>());
        }
        if (cells.has("parcours")) {
            cells.list("projects", text -> text).forEach(element -> project(cells, element, profile));
        }
        return profile;
    }

    private void project(Cells cells, String element, Map<ParcoursCode, Set<ProjectCode>> profile) {
        int slash = element.lastIndexOf('/');
        if (slash <= 0 || slash == element.length() - 1) {
            cells.wrong("projects", Text.of("mentor.project", Text.quoted(element)));
            return;
        }
        Optional<ParcoursCode> parcours =
                cells.element("projects", references.parcoursCode(), element.substring(0, slash));
        parcours.ifPresent(code -> project(cells, code, element.substring(slash + 1), profile));
    }

    private void project(
            Cells cells, ParcoursCode parcours, String project, Map<ParcoursCode, Set<ProjectCode>> profile) {
        Optional<Set<ProjectCode>> projects = Optional.ofNullable(profile.get(parcours));
        if (projects.isEmpty()) {
            cells.wrong("projects", Text.of("mentor.parcours", Text.quoted(parcours.value())));
        } else if (project.equals(ALL)) {
            projects.get().addAll(references.projects.getOrDefault(parcours, List.of()));
        } else {
            one(cells, parcours, project).ifPresent(projects.get()::add);
        }
    }

    private Optional<ProjectCode> one(Cells cells, ParcoursCode parcours, String text) {
        Optional<ProjectCode> project = cells.element("projects", references.projectCode(parcours), text);
        project.filter(it -> references.isUnknown(parcours, it))
                .ifPresent(it -> cells.wrong("projects", references.unknown(parcours, it)));
        return project;
    }
}
