package dev.mentoring.planning.check.known;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.transfer.rules.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/** The facts that a plan is checked against, and the questions that the check asks of them: people go by numbers. */
public final class CheckedFacts {

    private final CheckedStudents students;
    private final CheckedCalendar calendar;
    private final CheckedMentors mentors;
    private final int[] tierOf;
    private final List<Set<Strength>> tiers;
    private final SchoolTime time;

    CheckedFacts(PlanCase facts) {
        mentors = new CheckedMentors(facts.mentors());
        students = new CheckedStudents(facts.students(), mentors);
        tiers = facts.tiers();
        tierOf = byStudent();
        time = facts.time();
        calendar = new CheckedCalendar(students, time);
    }

    private int[] byStudent() {
        Map<Strength, Integer> known = new EnumMap<>(Strength.class);
        for (int tier = 0; tier < tiers.size(); tier++) {
            for (Strength each : tiers.get(tier)) {
                known.putIfAbsent(each, tier);
            }
        }
        return IntStream.range(0, students.count())
                .map(student -> known.getOrDefault(students.strength(student), tiers.size()))
                .toArray();
    }

    public CheckedStudents students() {
        return students;
    }

    public ToPlace student(int number) {
        return students.get(number);
    }

    public CheckedMentors mentors() {
        return mentors;
    }

    public SchoolTime time() {
        return time;
    }

    public List<Set<Strength>> tiers() {
        return tiers;
    }

    /** Of two students, one perhaps {@link CheckedStudents#UNKNOWN}, the one of the later tier; in one tier the first. */
    public int later(int one, int other) {
        if (one == CheckedStudents.UNKNOWN || other == CheckedStudents.UNKNOWN) {
            return Math.max(one, other);
        }
        if (tier(one) != tier(other)) {
            return tier(one) > tier(other) ? one : other;
        }
        return Math.min(one, other);
    }

    public int tier(int student) {
        return tierOf[student];
    }

    /** How many weeks there are in the windows that were asked about. */
    public int weeks() {
        return calendar.count();
    }

    /** The weeks that a student's window touches, first and last. */
    public CheckedWeeks weeks(int student) {
        return calendar.weeks(student);
    }

    public List<YearWeek> dueWeeks(int student) {
        return calendar.due(student);
    }

    /** Why a mentor cannot have a student, seats aside; or empty. */
    public Optional<Flaw> objection(int student, Target target) {
        return target.mentor().id().equals(student(student).holder())
                ? Flaw.of(
                        Why.HOLDS_ALREADY,
                        target.mentor().id(),
                        student(student).student().id())
                : unfit(student, target);
    }

    /** The same, whoever has the student now. */
    Optional<Flaw> unfit(int number, Target target) {
        ToPlace student = student(number);
        Mentor mentor = target.mentor();
        if (!isOnProfile(student.student(), mentor)) {
            return Flaw.of(Why.NOT_ON_PROFILE, mentor.id());
        }
        if (target.absences().leaves().isEmpty() && !student.student().isApprentice()) {
            return Optional.empty();
        }
        return missing(number, student, target);
    }

    /** Why a mentor cannot hold one of the sessions. */
    private Optional<Flaw> missing(int number, ToPlace student, Target target) {
        Mentor mentor = target.mentor();
        Absences absences = during(student, target);
        if (absences.cover(student.window().getStart())) {
            return Flaw.of(Why.ON_LEAVE, mentor.id());
        }
        HoldingCheck holding = new HoldingCheck(student, time);
        return dueWeeks(number).stream()
                .filter(week -> !holding.canHold(absences, week))
                .findFirst()
                .flatMap(week -> Flaw.of(Why.CANNOT_HOLD, mentor.id(), week))
                .or(() -> holding.servesTrainingDays(mentor, dueWeeks(number))
                        ? Optional.empty()
                        : Flaw.of(Why.TRAINING_DAY_NOT_SERVED, mentor.id()));
    }

    private static Absences during(ToPlace student, Target target) {
        return target.absences().during(student.window());
    }

    private static boolean isOnProfile(Student student, Mentor mentor) {
        Set<ProjectCode> projects = mentor.profile().get(student.parcours());
        return projects != null
                && (student.project().isEmpty()
                        || projects.contains(student.project().get()));
    }
}
