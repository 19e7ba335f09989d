package dev.mentoring.transfer.rules;

import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.leave.Preparations;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.TransferKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A move of ari's from nadia to oscar, for nadia's leave of 4 to 17 May 2026, on the first morning: nothing is amiss. */
public final class Moving {

    public static final MentorId NADIA = MentorId.of("nadia");
    public static final MentorId OSCAR = MentorId.of("oscar");
    public static final Actor STAFF = Actor.staff("ops");
    public static final Instant FIRST_MORNING = Fixtures.at("2026-05-04T08:00");
    public static final Leave TWO_WEEKS = Fixtures.leave("2026-05-04", "2026-05-17");

    private Moving() {}

    public static MoveCase.Builder aMove() {
        return aMoveOf(Fixtures.thirdPartyStudent());
    }

    public static MoveCase.Builder aMoveOf(Student student) {
        return MoveCase.builder()
                .actor(Actor.mentor("nadia"))
                .student(student)
                .assignment(Assignment.at(student.id(), NADIA))
                .attendance(Attendance.none(Fixtures.TIME))
                .target(target(oscar()))
                .kind(TransferKind.TEMPORARY)
                .leave(TWO_WEEKS)
                .steps(new Preparations.Steps(true, Set.of(student.id())))
                .free(1)
                .now(FIRST_MORNING)
                .policy(Fixtures.STANDARD)
                .time(Fixtures.TIME);
    }

    /** A permanent one, by staff. */
    public static MoveCase.Builder forGood() {
        return aMove().actor(STAFF).kind(TransferKind.PERMANENT).leave(java.util.Optional.empty());
    }

    public static Mentor.Builder oscar() {
        return Fixtures.aMentor("oscar");
    }

    public static Target target(Mentor.Builder mentor, Leave... away) {
        return new Target(mentor.build(), new Seats(4, 0, 0), Absences.of(List.of(away)));
    }

    public static Leave ofOscar(LeaveRequest request) {
        return Leave.builder().from(Fixtures.leave("L2", request)).mentor(OSCAR).build();
    }

    public static Assignment lentToOscar() {
        return Assignment.at(StudentId.of("ari"), NADIA).lentTo(OSCAR, LeaveId.of("L1"));
    }

    public static Student apprentice(String... dates) {
        return Fixtures.aStudent(
                        "bea",
                        Funding.APPRENTICESHIP,
                        dev.mentoring.roster.Training.builder()
                                .from(Fixtures.trainingWithoutUsualDay())
                                .addAllExtraDates(
                                        Stream.of(dates).map(Fixtures::day).toList())
                                .build())
                .build();
    }

    public static Attendance attendance(Session... sessions) {
        return Attendance.of(Fixtures.TIME, List.of(sessions), List.of());
    }

    /** Such as {@code NO_SEATS{free=0, needed=1}}; {@code ?NO_SEATS} for a check that was not made. */
    public static List<String> lines(List<Refusal> refusals) {
        return refusals.stream()
                .map(each -> (each.status() == Refusal.Status.FAILED ? "" : "?")
                        + each.cause()
                        + (each.figures().isEmpty() ? "" : each.figures()))
                .toList();
    }
}
