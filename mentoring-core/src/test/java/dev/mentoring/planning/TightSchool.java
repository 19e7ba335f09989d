package dev.mentoring.planning;

import static dev.mentoring.fixtures.Fixtures.D1;
import static dev.mentoring.fixtures.Fixtures.D2;
import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.training;

import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.rules.Target;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Random small schools in May and June 2026, with three public holidays, where seats are scarce: some mentors lack the
 * project, others are away for a part, serve some days only, or have no seat left.
 */
public final class TightSchool {

    private static final ParcoursCode WEB = ParcoursCode.of("WEB");
    private static final List<ProjectCode> PROJECTS = List.of(D1, D2);

    /** Leaves of the mentors who go, in the order in which they are given to students. */
    private static final List<Leave> TWO_WEEKS = List.of(leave("L1", "2026-05-04", "2026-05-17"));

    private static final List<Leave> MANY = List.of(
            leave("L1", "2026-05-04", "2026-05-17"),
            leave("L2", "2026-05-11", "2026-05-24"),
            leave("L3", "2026-05-14", "2026-05-19"),
            leave("L4", "2026-06-08", "2026-06-14"));

    private final Random random;
    private final List<Leave> leaves;

    private TightSchool(long seed, List<Leave> leaves) {
        this.random = new Random(seed);
        this.leaves = leaves;
    }

    /** One leave of two weeks. */
    public static PlanCase oneLeave(long seed) {
        return new TightSchool(seed, TWO_WEEKS).next();
    }

    /** Up to four leaves that overlap, touch the same weeks on other days, or lie apart. */
    public static PlanCase season(long seed) {
        return new TightSchool(seed, MANY).next();
    }

    private static Leave leave(String id, String first, String last) {
        return Fixtures.leave(id, Leave.days(first, last));
    }

    /** One leave of two weeks, with far more mentors than students. */
    public static PlanCase withManyMentors(long seed) {
        return new TightSchool(seed, TWO_WEEKS).next(30, 3);
    }

    private PlanCase next() {
        return next(2 + random.nextInt(3), 1 + random.nextInt(6));
    }

    private PlanCase next(int mentorCount, int studentCount) {
        List<Target> mentors =
                IntStream.range(0, mentorCount).mapToObj(this::mentor).toList();
        List<ToPlace> students =
                IntStream.range(0, studentCount).mapToObj(this::student).toList();
        return new PlanCase(students, mentors, ContinuityPolicy.standard().tiers(), TIME);
    }

    private Target mentor(int number) {
        MentorId id = MentorId.of("m" + number);
        Map<ParcoursCode, Set<ProjectCode>> profile = new HashMap<>();
        if (happens(0.9)) {
            profile.put(DATA, happens(0.5) ? Set.of(D1, D2) : Set.of(pick(PROJECTS)));
        }
        if (happens(0.2)) {
            profile.put(WEB, Set.of(D1, D2));
        }
        int held = random.nextInt(3);
        int reserved = random.nextInt(2);
        Mentor mentor = aMentor(id.value())
                .profile(profile)
                .days(happens(0.7) ? Set.of() : EnumSet.of(pick(DayOfWeek.values()), pick(DayOfWeek.values())))
                .build();
        return new Target(
                mentor,
                new Seats(Math.max(0, held + reserved + random.nextInt(4) - 1), held, reserved),
                absences(mentor));
    }

    private Absences absences(Mentor mentor) {
        List<Leave> away = new ArrayList<>();
        if (happens(0.3)) {
            LocalDate first = day("2026-04-27").plusDays(random.nextInt(40));
            String last = first.plusDays(random.nextInt(12)).toString();
            away.add(Leave.builder()
                    .from(leave("of-" + mentor.id(), first.toString(), last))
                    .mentor(mentor.id())
                    .build());
        }
        return Absences.of(mentor, away);
    }

    private ToPlace student(int number) {
        Leave leave = pick(leaves);
        Funding funding = pick(Funding.values());
        Student student = aStudent("s" + number, funding, training(pick(DayOfWeek.values())))
                .parcours(happens(0.9) ? DATA : WEB)
                .project(happens(0.9) ? Optional.of(pick(PROJECTS)) : Optional.empty())
                .build();
        Set<MentorId> before = happens(0.3) ? Set.of(MentorId.of("m" + random.nextInt(4))) : Set.of();
        return new ToPlace(
                student,
                leave.mentor(),
                leave,
                leave.span(),
                happens(0.5) ? Strength.REQUIRED : Strength.ADVISED,
                Attendance.of(TIME, sessions(student, leave), List.of()),
                before);
    }

    private List<Session> sessions(Student student, Leave leave) {
        if (!happens(0.3)) {
            return List.of();
        }
        LocalDate on = leave.firstDay(TIME).plusDays(random.nextInt(14));
        return List.of(Session.builder()
                .id(SessionId.of("of-" + student.id()))
                .student(student.id())
                .start(on.atTime(10, 0).atZone(Fixtures.PARIS).toInstant())
                .status(pick(SessionStatus.values()))
                .build());
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }
}
