package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Violation;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is wrong with a roster: by itself, and beside what is known. */
final class RosterCheck {

    private final SchoolRoster roster;
    private final SchoolTime time;
    private final List<Violation> violations = new ArrayList<>();

    private RosterCheck(SchoolRoster roster, School school) {
        this.roster = roster;
        this.time = school.time();
    }

    /** What is wrong whatever the school knows. */
    static List<Violation> alone(SchoolRoster roster, School school) {
        RosterCheck check = new RosterCheck(roster, school);
        check.unique("parcours", roster.parcours(), Parcours::code);
        check.unique("mentors", roster.mentors(), Mentor::id);
        check.unique("students", roster.students(), placed -> placed.student().id());
        check.unique("sessions", roster.sessions(), Session::id);
        check.violations.addAll(new SessionRows(roster.sessions(), school.policy()).violations());
        each("leaves", roster.leaves(), check::request);
        return check.violations;
    }

    /** What is wrong of a roster that goes with what is known: it names what neither has. */
    static List<Violation> beside(SchoolRoster roster, School school, KnownRoster known) {
        RosterCheck check = new RosterCheck(roster, school);
        check.references(known);
        return ImmutableList.<Violation>builder()
                .addAll(alone(roster, school))
                .addAll(check.violations)
                .build();
    }

    /** What is wrong of a roster that is to be taken in: besides, what is there already. */
    static List<Violation> unmet(SchoolRoster roster, School school, KnownRoster known) {
        RosterCheck check = new RosterCheck(roster, school);
        check.absence(known);
        return ImmutableList.<Violation>builder()
                .addAll(beside(roster, school, known))
                .addAll(check.violations)
                .build();
    }

    /** Checks one element, and knows where it stands. */
    private interface ElementCheck<T> {
        void accept(String path, T element);
    }

    private static <T> void each(String list, List<T> elements, ElementCheck<T> check) {
        for (int i = 0; i < elements.size(); i++) {
            check.accept(list + "[" + i + "]", elements.get(i));
        }
    }

    private <T, K> void unique(String list, List<T> elements, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        each(list, elements, (path, element) -> {
            if (!seen.add(key.apply(element))) {
                violations.add(Violation.of(path, "invalid.duplicate", key.apply(element)));
            }
        });
    }

    private void request(String path, SchoolRoster.Announced announced) {
        announced
                .request()
                .violations(time)
                .forEach(wrong ->
                        violations.add(new Violation(path + "." + wrong.path(), wrong.english(), wrong.french())));
    }

    private void references(KnownRoster known) {
        Map<ParcoursCode, Set<ProjectCode>> catalog = catalog(known);
        Set<MentorId> mentors = new HashSet<>(known.mentors().keySet());
        roster.mentors().forEach(each -> mentors.add(each.id()));
        Set<StudentId> students = new HashSet<>(known.assignments().keySet());
        roster.students().forEach(each -> students.add(each.student().id()));
        each("mentors", roster.mentors(), (path, mentor) -> mentor(path, mentor, catalog));
        each("students", roster.students(), (path, placed) -> {
            student(path, placed.student(), catalog);
            known(path + ".mentor", mentors, placed.mentor(), "invalid.unknown.mentor");
        });
        each(
                "sessions",
                roster.sessions(),
                (path, session) -> known(path + ".student", students, session.student(), "invalid.unknown.student"));
        each(
                "leaves",
                roster.leaves(),
                (path, leave) -> known(path + ".mentor", mentors, leave.mentor(), "invalid.unknown.mentor"));
    }

    private Map<ParcoursCode, Set<ProjectCode>> catalog(KnownRoster known) {
        Map<ParcoursCode, Set<ProjectCode>> projects = new HashMap<>();
        known.parcours().values().forEach(each -> projects.put(each.code(), Set.copyOf(each.projects())));
        roster.parcours().forEach(each -> projects.put(each.code(), Set.copyOf(each.projects())));
        return projects;
    }

    private <K> void known(String path, Set<K> all, K one, String key) {
        if (!all.contains(one)) {
            violations.add(Violation.of(path, key, one));
        }
    }

    private void mentor(String path, Mentor mentor, Map<ParcoursCode, Set<ProjectCode>> catalog) {
        mentor.profile().forEach((parcours, projects) -> {
            known(path + ".profile", catalog.keySet(), parcours, "invalid.unknown.parcours");
            projects.forEach(project -> project(path + ".profile", parcours, project, catalog));
        });
    }

    private void student(String path, Student student, Map<ParcoursCode, Set<ProjectCode>> catalog) {
        known(path + ".parcours", catalog.keySet(), student.parcours(), "invalid.unknown.parcours");
        student.project().ifPresent(project -> project(path + ".project", student.parcours(), project, catalog));
    }

    private void project(
            String path, ParcoursCode parcours, ProjectCode project, Map<ParcoursCode, Set<ProjectCode>> catalog) {
        Set<ProjectCode> projects = catalog.getOrDefault(parcours, Set.of(project));
        if (!projects.contains(project)) {
            violations.add(Violation.of(path, "invalid.unknown.project", project, parcours));
        }
    }

    private void absence(KnownRoster known) {
        absent("parcours", roster.parcours(), Parcours::code, known.parcours()::containsKey);
        absent("mentors", roster.mentors(), Mentor::id, known.mentors()::containsKey);
        each("students", roster.students(), (path, placed) -> absentStudent(path, placed.student(), known));
        absent("sessions", roster.sessions(), Session::id, known.sessions()::contains);
        each("leaves", roster.leaves(), (path, announced) -> {
            if (announced.request().violations(time).isEmpty() && stands(announced, known)) {
                violations.add(Violation.of(path, "invalid.known.leave", announced.mentor()));
            }
        });
    }

    private <T, K> void absent(String list, List<T> elements, Function<T, K> key, Predicate<K> isThere) {
        each(list, elements, (path, element) -> {
            if (isThere.test(key.apply(element))) {
                violations.add(Violation.of(path, "invalid.known", key.apply(element)));
            }
        });
    }

    private void absentStudent(String path, Student student, KnownRoster known) {
        if (isThere(student, known)) {
            violations.add(Violation.of(path, "invalid.known", student.id()));
        }
    }

    /** A student whom a host keeps is there once placed, or when the host knows other facts. */
    private static boolean isThere(Student student, KnownRoster known) {
        Student kept = known.students().getOrDefault(student.id(), student);
        return known.assignments().containsKey(student.id())
                || !FactFields.changes(kept, student).isEmpty();
    }

    private boolean stands(SchoolRoster.Announced announced, KnownRoster known) {
        AnnouncedLeave leave = AnnouncedLeave.of(announced, time);
        ServedDays served = known.served(roster, announced.mentor(), time);
        return known.leavesOf(announced.mentor()).stream().anyMatch(other -> leave.isOneWith(other, served));
    }
}
