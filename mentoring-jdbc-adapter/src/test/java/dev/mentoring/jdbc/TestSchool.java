package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.training;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.transfer.Move;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A school on the morning of nadia's leave of two weeks. She has students {@code s00}, {@code s01} and so on; oscar has
 * seats. Every student has a note.
 */
public final class TestSchool {

    public static final Actor NADIA = Actor.mentor("nadia");
    public static final Actor STAFF = Actor.staff("ops");
    public static final MentorId OSCAR = MentorId.of("oscar");
    public static final InstantSource CLOCK = InstantSource.fixed(at("2026-05-04T08:00"));

    private final LeaveId leave;

    private TestSchool(LeaveId leave) {
        this.leave = leave;
    }

    public static Mentoring on(Store store) {
        return Mentoring.on(store).clock(CLOCK).build();
    }

    public static TestSchool open(Store store, int students, int seats) {
        Mentoring mentoring = on(store);
        SchoolRoster.Builder roster = SchoolRoster.builder();
        roster.addParcours(dataParcours())
                .addMentors(
                        aMentor("nadia").capacity(students).build(),
                        aMentor("oscar").capacity(seats).build());
        ids(students)
                .forEach(id -> roster.addStudents(new SchoolRoster.Placed(
                        aStudent(id.value(), Funding.THIRD_PARTY, training(DayOfWeek.TUESDAY))
                                .build(),
                        MentorId.of("nadia"))));
        mentoring.roster().enrol(STAFF, roster.build()).orElseThrow();
        LeaveId leave = mentoring
                .leaves()
                .declare(NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .leave()
                .id();
        ids(students).forEach(id -> mentoring.notes().write(NADIA, note(id)).orElseThrow());
        return new TestSchool(leave);
    }

    public static List<StudentId> ids(int students) {
        return IntStream.range(0, students)
                .mapToObj(i -> StudentId.of(String.format("s%02d", i)))
                .toList();
    }

    private static NoteDraft note(StudentId id) {
        return NoteDraft.builder()
                .student(id)
                .returning(day("2026-05-18"))
                .habits("writes before the session")
                .blockers("window functions")
                .progress("first draft handed in")
                .build();
    }

    public LeaveId leave() {
        return leave;
    }

    /** It has begun, and cannot be called off; staff moves it by a month, and students can go back. */
    public void putOffTheLeave(Mentoring mentoring) {
        LeaveChange later = LeaveChange.builder()
                .start(new Bound.Day(day("2026-06-04")))
                .end(new Bound.Day(day("2026-06-17")))
                .build();
        mentoring.leaves().change(STAFF, leave, later).orElseThrow();
    }

    public Move toOscar(String... students) {
        return Move.of(students).to("oscar@school.example").during(leave);
    }

    public Move toOscar(int students) {
        return toOscar(ids(students).stream().map(StudentId::value).toArray(String[]::new));
    }
}
