package dev.mentoring.planning;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.transfer.rules.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** The facts that a plan is checked against, and the questions that the check asks of them: people go by numbers. */
final class CheckedFacts {

    static final int UNKNOWN = MentorColumns.NONE;

    private final CheckedStudents students;
    private final CheckedCalendar calendar;
    private final MentorColumns mentors;
    private final ProfileColumns profiles;
    private final int[] tierOf;
    private final List<Set<Strength>> tiers;
    private final SchoolTime time;

    CheckedFacts(CaseColumns columns) {
        mentors = columns.mentors();
        profiles = columns.profiles();
        students = new CheckedStudents(columns.students());
        tiers = columns.facts().tiers();
        tierOf = tiers(students.columns());
        time = columns.facts().time();
        calendar = new CheckedCalendar(students, time);
    }

    private int[] tiers(StudentColumns columns) {
        Map<Strength, Integer> known = new EnumMap<>(Strength.class);
        for (int tier = tiers.size() - 1; tier >= 0; tier--) {
            for (Strength each : tiers.get(tier)) {
                known.put(each, tier);
            }
        }
        return IntStream.range(0, columns.count())
                .map(student -> known.getOrDefault(columns.strength(student), tiers.size()))
                .toArray();
    }

    CheckedStudents students() {
        return students;
    }

    ToPlace student(int number) {
        return students.get(number);
    }

    MentorColumns mentors() {
        return mentors;
    }

    ProfileColumns profiles() {
        return profiles;
    }

    Target mentor(int number) {
        return mentors.get(number);
    }

    MentorId mentorId(int number) {
        return mentors.id(number);
    }

    int free(int mentor) {
        return mentors.free(mentor);
    }

    /** The number of a student's holder, or {@link #UNKNOWN}. */
    int holder(int student) {
        return students.columns().holder(student);
    }

    /** The number of a mentor, or {@link #UNKNOWN}. */
    int number(MentorId mentor) {
        return mentors.place(mentor);
    }

    List<Set<Strength>> tiers() {
        return tiers;
    }

    int tier(int student) {
        return tierOf[student];
    }

    /** How many weeks there are in the windows that were asked about. */
    int weeks() {
        return calendar.count();
    }

    /** The windows by number. */
    List<Interval> windows() {
        return students.columns().windows();
    }

    /** The weeks that a student's window touches, first and last. */
    CheckedWeeks weeks(int student) {
        return calendar.weeks(student);
    }

    List<YearWeek> dueWeeks(int student) {
        return calendar.due(student);
    }

    /** Why a mentor cannot have a student, seats aside; or empty. */
    Optional<String> objection(int student, Target target) {
        return target.mentor().id().equals(student(student).holder())
                ? Optional.of(target.mentor().id() + " has the student already")
                : unfit(student, target);
    }

    /** The same, whoever has the student now. */
    Optional<String> unfit(int number, Target target) {
        ToPlace student = student(number);
        Mentor mentor = target.mentor();
        if (!isOnProfile(student.student(), mentor)) {
            return Optional.of("parcours or project are not on the profile of " + mentor.id());
        }
        if (target.absences().leaves().isEmpty() && !student.student().isApprentice()) {
            return Optional.empty();
        }
        return missing(number, student, target);
    }

    /** Why a mentor cannot hold one of the sessions. */
    private Optional<String> missing(int number, ToPlace student, Target target) {
        Mentor mentor = target.mentor();
        Absences absences = during(student, target);
        if (absences.cover(student.window().getStart())) {
            return Optional.of(mentor.id() + " is on leave when the window begins");
        }
        HoldingCheck holding = new HoldingCheck(student, time);
        return dueWeeks(number).stream()
                .filter(week -> !holding.canHold(absences, week))
                .findFirst()
                .map(week -> mentor.id() + " cannot hold the session of " + week)
                .or(() -> holding.servesTrainingDays(mentor, dueWeeks(number))
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
        Set<ProjectCode> projects = mentor.profile().get(student.parcours());
        return projects != null
                && (student.project().isEmpty()
                        || projects.contains(student.project().get()));
    }
}
