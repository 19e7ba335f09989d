package dev.mentoring.inmemory;

import dev.mentoring.Mentoring;
import dev.mentoring.fixtures.CountedIds;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.fixtures.SettableClock;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.RosterService;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.session.Session;
import dev.mentoring.time.Tick;
import dev.mentoring.time.Todo;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small school with a clock. Nadia (4 seats) has ari (third-party, Tuesdays, D1), bea (apprentice, Thursdays, D2) and
 * cy (self-funded, Mondays, D3); Oscar (2 seats, D1 and D2) has dan (third-party, Wednesdays, D1); Paula (2 seats) knows
 * D2 and D3; Quentin (3 seats) is on another parcours. It opens on Monday 20 April 2026 at 10:00.
 */
final class DataSchool {

    static final Actor NADIA = Actor.mentor("nadia");
    static final Actor OSCAR = Actor.mentor("oscar");
    static final Actor PAULA = Actor.mentor("paula");
    static final Actor QUENTIN = Actor.mentor("quentin");
    static final Actor STAFF = Actor.staff("ops");
    static final Actor SYSTEM = Actor.system();
    static final Actor ARI = Actor.student("ari");
    static final ParcoursCode DATA = Fixtures.DATA;
    static final ParcoursCode UX = ParcoursCode.of("UX");

    private static final Set<ProjectCode> ALL_OF_DATA = projects("D1", "D2", "D3", "D4");

    final SettableClock clock = new SettableClock(Fixtures.at("2026-04-20T10:00"));
    final InMemoryStore store = InMemoryStore.create();
    final Mentoring mentoring;

    private DataSchool(ContinuityPolicy policy, SchoolRoster roster) {
        mentoring = Mentoring.on(store)
                .clock(clock)
                .policy(policy)
                .ids(new CountedIds())
                .build();
        mentoring.roster().enrol(STAFF, roster).orElseThrow();
    }

    static DataSchool open() {
        return openWith(ContinuityPolicy.standard());
    }

    static DataSchool openWith(ContinuityPolicy policy) {
        return new DataSchool(policy, roster().build());
    }

    static DataSchool openWith(SchoolRoster.Builder roster) {
        return new DataSchool(ContinuityPolicy.standard(), roster.build());
    }

    static DataSchool openWith(ContinuityPolicy policy, SchoolRoster.Builder roster) {
        return new DataSchool(policy, roster.build());
    }

    static SchoolRoster.Builder roster() {
        return SchoolRoster.builder()
                .addParcours(parcours(DATA, "D1", "D2", "D3", "D4"), parcours(UX, "U1", "U2"))
                .addMentors(
                        mentor("nadia", 4, DATA, ALL_OF_DATA).build(),
                        mentor("oscar", 2, DATA, projects("D1", "D2")).build(),
                        mentor("paula", 2, DATA, projects("D2", "D3")).build(),
                        mentor("quentin", 3, UX, projects("U1", "U2")).build())
                .addStudents(
                        placed(student("ari", Funding.THIRD_PARTY, DayOfWeek.TUESDAY, "D1"), "nadia"),
                        placed(student("bea", Funding.APPRENTICESHIP, DayOfWeek.THURSDAY, "D2"), "nadia"),
                        placed(student("cy", Funding.SELF_FUNDED, DayOfWeek.MONDAY, "D3"), "nadia"),
                        placed(student("dan", Funding.THIRD_PARTY, DayOfWeek.WEDNESDAY, "D1"), "oscar"));
    }

    private static Parcours parcours(ParcoursCode code, String... projects) {
        return Parcours.builder()
                .code(code)
                .title(code + " track")
                .channel("#" + code)
                .addAllProjects(Stream.of(projects).map(ProjectCode::of).toList())
                .build();
    }

    static Mentor.Builder mentor(String id, int capacity, ParcoursCode parcours, Set<ProjectCode> projects) {
        return Fixtures.aMentor(id).capacity(capacity).profile(Map.of(parcours, projects));
    }

    static Set<ProjectCode> projects(String... codes) {
        return Set.copyOf(Stream.of(codes).map(ProjectCode::of).toList());
    }

    static Student.Builder student(String id, Funding funding, DayOfWeek day, String project) {
        return Fixtures.aStudent(id, funding, Fixtures.training(day)).project(ProjectCode.of(project));
    }

    static Student.Builder student(String id, Funding funding, Training training) {
        return Fixtures.aStudent(id, funding, training);
    }

    static SchoolRoster.Placed placed(Student.Builder student, String mentor) {
        return new SchoolRoster.Placed(student.build(), MentorId.of(mentor));
    }

    /** Sets the school's clock, to a time such as {@code 2026-05-04T08:00}. */
    DataSchool at(String time) {
        clock.set(Fixtures.at(time));
        return this;
    }

    LeaveId leave(Actor mentor, LeaveRequest request) {
        return declare(mentor, request).id();
    }

    LeaveId leave(Actor mentor, String first, String last) {
        return leave(mentor, Leave.days(first, last));
    }

    LeaveAdvice declare(Actor mentor, LeaveRequest request) {
        return mentoring.leaves().declare(mentor, request).orElseThrow();
    }

    /** A complete note of the holder's, for any leave. */
    void note(String... students) {
        for (String student : students) {
            mentoring.notes().write(STAFF, draft(student).build()).orElseThrow();
        }
    }

    static NoteDraft.Builder draft(String student) {
        return NoteDraft.builder()
                .student(StudentId.of(student))
                .returning(Fixtures.day("2026-05-18"))
                .habits("writes before the session")
                .blockers("window functions")
                .progress("first draft handed in");
    }

    /** A temporary transfer that is expected to succeed, noted beforehand. */
    TransferOutcome.Done lend(Actor actor, LeaveId leave, String to, String... students) {
        note(students);
        return move(actor, Move.of(students).to(email(to)).during(leave)).orElseThrow();
    }

    TransferOutcome move(Actor actor, Move move) {
        return mentoring.transfers().now(actor, move);
    }

    TransferOutcome giveBack(Actor actor, String... students) {
        return mentoring
                .transfers()
                .giveBack(actor, Stream.of(students).map(StudentId::of).toList());
    }

    static String email(String mentor) {
        return mentor + "@school.example";
    }

    String holder(String student) {
        return see(student).assignment().holder().value();
    }

    String root(String student) {
        return see(student).assignment().root().value();
    }

    RosterService.StudentView see(String student) {
        return mentoring.roster().student(STAFF, StudentId.of(student)).orElseThrow();
    }

    /** Such as {@code capacity 4, held 3, reserved 0, free 1}. */
    String seats(String mentor) {
        var seats = mentoring
                .roster()
                .mentor(STAFF, MentorId.of(mentor))
                .orElseThrow()
                .seats();
        return "capacity " + seats.capacity() + ", held " + seats.held() + ", reserved " + seats.reserved() + ", free "
                + seats.free();
    }

    void capacity(String mentor, int seats) {
        mentoring.enrolment().capacity(STAFF, MentorId.of(mentor), seats).orElseThrow();
    }

    Session session(Actor actor, String student, String start) {
        return mentoring
                .sessions()
                .record(actor, StudentId.of(student), Fixtures.at(start), Optional.empty())
                .orElseThrow();
    }

    LedgerWeek week(String student, String week) {
        return mentoring
                .ledger()
                .weeks(STAFF, student, week, week)
                .orElseThrow()
                .get(0);
    }

    /** The name of a week's state, such as {@code HELD}. */
    String state(String student, String week) {
        return week(student, week).state().name().name();
    }

    Tick tick() {
        return mentoring.time().tick(SYSTEM).orElseThrow();
    }

    /** Such as {@code RETURN_DUE to oscar about L1}. */
    List<String> tickNotices() {
        return tick().notices().stream().map(DataSchool::line).toList();
    }

    List<String> todo() {
        return tick().todo().stream().map(DataSchool::line).toList();
    }

    private static String line(Todo todo) {
        return todo.on() + " " + todo.who().id() + " " + todo.step() + " " + String.join(" ", todo.figures());
    }

    static String line(Notice notice) {
        return notice.kind() + " to " + notice.to().id() + " about " + notice.about();
    }

    /** What waits in the outbox, taken from it, and called delivered. */
    List<Notice> outbox() {
        List<Notice> sent = new ArrayList<>();
        mentoring.notices(sent::add).drainOnce(10_000);
        return sent;
    }

    List<String> outboxLines() {
        return outbox().stream().map(DataSchool::line).toList();
    }

    List<Notice> outbox(NoticeKind kind) {
        return outbox().stream().filter(notice -> notice.kind() == kind).toList();
    }
}
