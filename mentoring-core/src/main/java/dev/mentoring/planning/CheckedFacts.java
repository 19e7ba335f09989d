package dev.mentoring.planning;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Absences;
import dev.mentoring.leave.Strength;
import dev.mentoring.roster.DueWeeks;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** The facts that a plan is checked against, and the questions that the check asks of them. */
final class CheckedFacts {

    private final Map<PlanChecker.Pair, ToPlace> students = new LinkedHashMap<>();
    private final Map<MentorId, Target> mentors = new HashMap<>();
    private final Map<Interval, List<YearWeek>> weeks = new HashMap<>();
    private final List<Set<Strength>> tiers;
    private final SchoolTime time;

    CheckedFacts(PlanCase facts) {
        facts.students()
                .forEach(each -> students.put(
                        new PlanChecker.Pair(each.student().id(), each.leave().id()), each));
        facts.mentors().forEach(each -> mentors.put(each.mentor().id(), each));
        tiers = facts.tiers();
        time = facts.time();
    }

    Map<PlanChecker.Pair, ToPlace> students() {
        return students;
    }

    List<Set<Strength>> tiers() {
        return tiers;
    }

    int tier(ToPlace student) {
        int tier = 0;
        while (tier < tiers.size() && !tiers.get(tier).contains(student.strength())) {
            tier++;
        }
        return tier;
    }

    Optional<ToPlace> student(StudentId student, LeaveId leave) {
        return Optional.ofNullable(students.get(new PlanChecker.Pair(student, leave)));
    }

    Optional<Target> mentor(MentorId mentor) {
        return Optional.ofNullable(mentors.get(mentor));
    }

    Map<MentorId, Target> mentors() {
        return mentors;
    }

    /** The weeks that a student's window touches, first and last. */
    List<YearWeek> weeks(ToPlace student) {
        return weeks.computeIfAbsent(
                student.window(),
                window -> Weeks.between(
                        time.week(window.getStart()),
                        Weeks.of(time.day(window.getEnd().minusNanos(1)))));
    }

    List<YearWeek> dueWeeks(ToPlace student) {
        return weeks(student).stream()
                .filter(week -> DueWeeks.isDue(student.student(), week, time))
                .toList();
    }

    /** Why a mentor cannot have a student, seats aside; or empty. */
    Optional<String> objection(ToPlace student, Target target) {
        return target.mentor().id().equals(student.holder())
                ? Optional.of(target.mentor().id() + " has the student already")
                : unfit(student, target);
    }

    /** The same, whoever has the student now. */
    Optional<String> unfit(ToPlace student, Target target) {
        Mentor mentor = target.mentor();
        if (!isOnProfile(student.student(), mentor)) {
            return Optional.of("parcours or project are not on the profile of " + mentor.id());
        }
        Absences absences = during(student, target);
        if (absences.cover(student.window().getStart())) {
            return Optional.of(mentor.id() + " is on leave when the window begins");
        }
        if (absences.leaves().isEmpty() && !student.student().isApprentice()) {
            return Optional.empty();
        }
        HoldingCheck holding = new HoldingCheck(student, time);
        return dueWeeks(student).stream()
                .filter(week -> !holding.canHold(absences, week))
                .findFirst()
                .map(week -> mentor.id() + " cannot hold the session of " + week)
                .or(() -> holding.servesTrainingDays(mentor, dueWeeks(student))
                        ? Optional.empty()
                        : Optional.of(mentor.id() + " serves none of the training days of a week"));
    }

    private static Absences during(ToPlace student, Target target) {
        return target.absences().leaves().isEmpty()
                ? Absences.NONE
                : new Absences(target.absences().leaves().stream()
                        .filter(leave -> leave.span().overlaps(student.window()))
                        .toList());
    }

    private static boolean isOnProfile(Student student, Mentor mentor) {
        return Optional.ofNullable(mentor.profile().get(student.parcours()))
                .filter(projects -> student.project().map(projects::contains).orElse(true))
                .isPresent();
    }
}
