package dev.mentoring.roster.service;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Alert;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed facts leave for those to look at who hold the students. Pure functions. */
final class AlertRules {

    private final KnownRoster known;
    private final Map<StudentId, Student> students;
    private final Map<MentorId, Mentor> mentors;

    AlertRules(KnownRoster known, RosterChanges changes) {
        this.known = known;
        this.students = KnownRoster.with(known.students(), changes.students(), Student::id);
        this.mentors = KnownRoster.with(known.mentors(), changes.mentors(), Mentor::id);
    }

    /** A student and the holder, before or after. */
    private record Pair(Student student, Mentor holder) {

        /** No project is on no profile, and is missed on none (A17). */
        boolean fits() {
            return holder.isOn(student.parcours())
                    && student.project()
                            .map(project -> holder.knows(student.parcours(), project))
                            .orElse(true);
        }

        boolean isOnAsMuchAs(Pair other) {
            return student.parcours().equals(other.student.parcours())
                    && student.project().equals(other.student.project());
        }

        boolean trainsAs(Pair other) {
            return student.funding() == other.student.funding()
                    && student.training().equals(other.student.training());
        }

        boolean servesUsualDay() {
            Optional<DayOfWeek> usual = student.training().usualDay();
            return holder.days().isEmpty() || usual.map(holder.days()::contains).orElse(true);
        }
    }

    /** By student id. */
    List<Alert> alerts() {
        return known.assignments().values().stream()
                .filter(Assignment::isActive)
                .sorted(Comparator.comparing(Assignment::student))
                .flatMap(this::alerts)
                .toList();
    }

    private Stream<Alert> alerts(Assignment assignment) {
        Optional<Pair> before = pair(assignment, known.students(), known.mentors());
        Optional<Pair> after = pair(assignment, students, mentors);
        return before.isEmpty() || after.isEmpty()
                ? Stream.empty()
                : Stream.of(project(assignment, before.get(), after.get()), training(before.get(), after.get()))
                        .flatMap(Optional::stream)
                        .map(cause -> new Alert(cause, assignment.student(), assignment.holder()));
    }

    private static Optional<Pair> pair(
            Assignment assignment, Map<StudentId, Student> students, Map<MentorId, Mentor> mentors) {
        return Optional.ofNullable(students.get(assignment.student()))
                .flatMap(student ->
                        Optional.ofNullable(mentors.get(assignment.holder())).map(holder -> new Pair(student, holder)));
    }

    private static Optional<Alert.Cause> project(Assignment assignment, Pair before, Pair after) {
        boolean moved = !before.isOnAsMuchAs(after);
        if (!after.fits() && (moved || before.fits())) {
            return Optional.of(Alert.Cause.PROJECT_NOT_ON_PROFILE);
        }
        return moved && assignment.isLent() ? Optional.of(Alert.Cause.PROJECT_CHANGED) : Optional.empty();
    }

    private static Optional<Alert.Cause> training(Pair before, Pair after) {
        if (!before.trainsAs(after)) {
            return Optional.of(Alert.Cause.TRAINING_CHANGED);
        }
        return before.servesUsualDay() && !after.servesUsualDay()
                ? Optional.of(Alert.Cause.USUAL_DAY_NOT_SERVED)
                : Optional.empty();
    }
}
