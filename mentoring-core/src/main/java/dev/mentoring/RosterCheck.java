package dev.mentoring;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.answer.Violation;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Whether the parts of a roster fit together. */
final class RosterCheck {

    private final List<Violation> violations = new ArrayList<>();
    private final Map<ParcoursCode, Set<ProjectCode>> catalog;

    private RosterCheck(SchoolRoster roster) {
        Map<ParcoursCode, Set<ProjectCode>> projects = new java.util.HashMap<>();
        roster.parcours().forEach(each -> projects.put(each.code(), Set.copyOf(each.projects())));
        this.catalog = ImmutableMap.copyOf(projects);
    }

    static List<Violation> violations(SchoolRoster roster) {
        RosterCheck check = new RosterCheck(roster);
        check.unique("parcours", roster.parcours(), Parcours::code);
        Set<MentorId> mentors = check.unique("mentors", roster.mentors(), Mentor::id);
        Set<StudentId> students = check.unique(
                "students", roster.students(), placed -> placed.student().id());
        check.unique("sessions", roster.sessions(), Session::id);
        check.each("mentors", roster.mentors(), check::mentor);
        check.each("students", roster.students(), (path, placed) -> {
            check.student(path, placed.student());
            check.known(path + ".mentor", mentors, placed.mentor(), "invalid.unknown.mentor");
        });
        check.each(
                "sessions",
                roster.sessions(),
                (path, session) ->
                        check.known(path + ".student", students, session.student(), "invalid.unknown.student"));
        check.each(
                "leaves",
                roster.leaves(),
                (path, leave) -> check.known(path + ".mentor", mentors, leave.mentor(), "invalid.unknown.mentor"));
        return check.violations;
    }

    /** Checks one element, and knows where it stands. */
    private interface ElementCheck<T> {
        void accept(String path, T element);
    }

    private <T> void each(String list, List<T> elements, ElementCheck<T> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(list + "[" + i + "]", elements.get(i));
        }
    }

    private <T, K> Set<K> unique(String list, List<T> elements, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        each(list, elements, (path, element) -> {
            if (!seen.add(key.apply(element))) {
                violations.add(Violation.of(path, "invalid.duplicate", key.apply(element)));
            }
        });
        return seen;
    }

    private <K> void known(String path, Set<K> all, K one, String key) {
        if (!all.contains(one)) {
            violations.add(Violation.of(path, key, one));
        }
    }

    private void mentor(String path, Mentor mentor) {
        mentor.profile().forEach((parcours, projects) -> {
            known(path + ".profile", catalog.keySet(), parcours, "invalid.unknown.parcours");
            projects.forEach(project -> project(path + ".profile", parcours, project));
        });
    }

    private void student(String path, Student student) {
        known(path + ".parcours", catalog.keySet(), student.parcours(), "invalid.unknown.parcours");
        student.project().ifPresent(project -> project(path + ".project", student.parcours(), project));
    }

    private void project(String path, ParcoursCode parcours, ProjectCode project) {
        Set<ProjectCode> projects = catalog.getOrDefault(parcours, Set.of(project));
        if (!projects.contains(project)) {
            violations.add(Violation.of(path, "invalid.unknown.project", project, parcours));
        }
    }
}
