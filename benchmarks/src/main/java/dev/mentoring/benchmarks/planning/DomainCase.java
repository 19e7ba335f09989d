package dev.mentoring.benchmarks.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Seats;
import dev.mentoring.benchmarks.Instance;
import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.rules.Target;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** An instance as a school would have it: mentors, students and leaves, ids in the order of the numbers. */
final class DomainCase {

    /** By tier. */
    private static final List<Strength> STRENGTHS =
            List.of(Strength.REQUIRED, Strength.ADVISED, Strength.ALLOWED, Strength.FORBIDDEN);

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private static final SchoolTime TIME =
            new SchoolTime(ZoneId.of("Europe/Paris"), Holidays.FR, TeachingHours.DEFAULT);
    private static final Attendance NO_SESSION = Attendance.none(TIME);
    private static final Training TRAINING =
            Training.of(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31), DayOfWeek.TUESDAY);

    private final Instance instance;

    private DomainCase(Instance instance) {
        this.instance = instance;
    }

    static PlanCase of(Instance instance) {
        return new DomainCase(instance).all();
    }

    private PlanCase all() {
        Leave[] leaves = new Leave[instance.mentors()];
        Arrays.setAll(leaves, m -> instance.leaveFrom()[m] < 0 ? null : leave(m));
        // loops: a stream would keep the compiler busy when the first repetitions begin
        List<Target> mentors = new ArrayList<>();
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            mentors.add(target(mentor, leaves));
        }
        List<ToPlace> students = new ArrayList<>();
        for (int student : instance.displaced()) {
            students.add(toPlace(student, leaves));
        }
        List<Set<Strength>> tiers = STRENGTHS.stream().map(Set::of).toList();
        return new PlanCase(students, mentors, tiers, TIME);
    }

    private Leave leave(int mentor) {
        LocalDate from = FIRST_DAY.plusWeeks(instance.leaveFrom()[mentor]);
        LocalDate back = FIRST_DAY.plusWeeks(instance.leaveTo()[mentor] + 1L);
        return Leave.builder()
                .id(LeaveId.of("l" + number(mentor)))
                .mentor(mentor(mentor))
                .span(Interval.of(TIME.startOf(from), TIME.startOf(back)))
                .returning(Optional.of(back))
                .capacityBefore(instance.seats()[mentor])
                .build();
    }

    private Target target(int mentor, Leave[] leaves) {
        Map<Integer, List<Integer>> projects = Arrays.stream(instance.profile()[mentor])
                .boxed()
                .collect(Collectors.groupingBy(course -> course / Instance.PROJECTS));
        ImmutableMap.Builder<ParcoursCode, Set<ProjectCode>> profile = ImmutableMap.builder();
        projects.forEach((parcours, courses) -> profile.put(
                parcours(parcours * Instance.PROJECTS),
                courses.stream().map(DomainCase::project).collect(ImmutableSet.toImmutableSet())));
        Mentor of = Mentor.builder()
                .id(mentor(mentor))
                .email(Email.of("m" + mentor + "@school.example"))
                .name("Mentor " + mentor)
                .capacity(instance.seats()[mentor])
                .profile(profile.build())
                .build();
        Absences absences = leaves[mentor] == null ? Absences.NONE : new Absences(Set.of(), List.of(leaves[mentor]));
        return new Target(of, new Seats(instance.seats()[mentor], instance.own()[mentor], 0), absences);
    }

    private ToPlace toPlace(int student, Leave[] leaves) {
        int course = instance.courseOf()[student];
        Student of = Student.builder()
                .id(StudentId.of("s" + number(student)))
                .name("Student " + student)
                .email(Email.of("s" + student + "@school.example"))
                .parcours(parcours(course))
                .project(project(course))
                .funding(Funding.SELF_FUNDED)
                .training(TRAINING)
                .build();
        int holder = instance.mentorOf()[student];
        Set<MentorId> before = Arrays.stream(instance.before()[student])
                .mapToObj(DomainCase::mentor)
                .collect(ImmutableSet.toImmutableSet());
        return new ToPlace(
                of,
                mentor(holder),
                leaves[holder],
                leaves[holder].span(),
                STRENGTHS.get(instance.tierOf()[student]),
                NO_SESSION,
                before);
    }

    private static MentorId mentor(int mentor) {
        return MentorId.of("m" + number(mentor));
    }

    private static ParcoursCode parcours(int course) {
        return ParcoursCode.of("P" + course / Instance.PROJECTS);
    }

    private static ProjectCode project(int course) {
        return ProjectCode.of("p" + course % Instance.PROJECTS);
    }

    /** So many digits that ids have the order of their numbers. */
    private static String number(int number) {
        return Integer.toString(10_000_000 + number);
    }

    /** The replacement of each displaced student, −1 without one. */
    static int[] replacements(Plan plan, Instance instance) {
        int[] of = new int[instance.mentorOf().length];
        Arrays.fill(of, -1);
        for (Plan.Placement each : plan.assignments()) {
            of[numberOf(each.student().value())] = numberOf(each.mentor().value());
        }
        int[] replacements = new int[instance.displaced().length];
        for (int i = 0; i < replacements.length; i++) {
            replacements[i] = of[instance.displaced()[i]];
        }
        return replacements;
    }

    private static int numberOf(String id) {
        return Integer.parseInt(id.substring(1)) - 10_000_000;
    }

    /** A figure for each tier that the instance has. */
    static int[] perTier(Map<String, Integer> figures, int tiers) {
        return figures.values().stream()
                .limit(tiers)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
