package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.notice.Listener;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.work.Tx;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Nadia has Ari, Bea and Cy. Oscar has two seats free, Paula has one. It is the end of April 2026. */
final class SmallSchool {

    static final Actor NADIA = Actor.mentor("nadia");
    static final Actor OSCAR = Actor.mentor("oscar");
    static final MentorId NADIA_ID = MentorId.of("nadia");
    static final MentorId OSCAR_ID = MentorId.of("oscar");
    static final Actor STAFF = Actor.staff("claire");
    static final Instant APRIL_28 = Instant.parse("2026-04-28T08:00:00Z");

    private static final ParcoursCode DATA = ParcoursCode.of("DATA");
    private static final ProjectCode D1 = ProjectCode.of("D1");

    private SmallSchool() {}

    /** The school in memory, at the end of April. */
    static Mentoring open() {
        return open(InMemoryStore.create(), InstantSource.fixed(APRIL_28));
    }

    static Mentoring open(Store store, InstantSource clock) {
        return open(store, clock, Listener.NONE);
    }

    static Mentoring open(Store store, InstantSource clock, Listener listener) {
        Mentoring school = Mentoring.on(store)
                .clock(clock)
                .listener(listener)
                .ids(new CountedIds())
                .build();
        school.roster().enrol(STAFF, roster()).orElseThrow();
        return school;
    }

    static SchoolRoster roster() {
        return SchoolRoster.builder()
                .addParcours(Parcours.builder()
                        .code(DATA)
                        .title("Data analyst")
                        .channel("#data")
                        .addProjects(D1)
                        .build())
                .addMentors(mentor("nadia", 4), mentor("oscar", 2), mentor("paula", 1))
                .addStudents(student("ari", Funding.THIRD_PARTY, DayOfWeek.TUESDAY))
                .addStudents(student("bea", Funding.APPRENTICESHIP, DayOfWeek.THURSDAY))
                .addStudents(student("cy", Funding.SELF_FUNDED, DayOfWeek.MONDAY))
                .build();
    }

    private static Mentor mentor(String id, int capacity) {
        return Mentor.builder()
                .id(MentorId.of(id))
                .name(id)
                .email(Email.of(id + "@school.example"))
                .capacity(capacity)
                .profile(Map.of(DATA, Set.of(D1)))
                .build();
    }

    private static SchoolRoster.Placed student(String id, Funding funding, DayOfWeek usualDay) {
        Student student = Student.builder()
                .id(StudentId.of(id))
                .name(id)
                .email(Email.of(id + "@students.example"))
                .parcours(DATA)
                .project(D1)
                .funding(funding)
                .training(Training.of(LocalDate.parse("2026-02-02"), LocalDate.parse("2027-03-26"), usualDay))
                .build();
        return new SchoolRoster.Placed(student, MentorId.of("nadia"));
    }

    /** The hand-over note that a temporary transfer asks for. */
    static void writeNote(Mentoring school, LeaveId leave, String student) {
        school.notes()
                .write(
                        NADIA,
                        NoteDraft.builder()
                                .student(StudentId.of(student))
                                .leave(leave)
                                .returning(LocalDate.parse("2026-05-18"))
                                .habits("at ten")
                                .blockers("joins")
                                .progress("half of D1")
                                .build())
                .orElseThrow();
    }

    /** Ids that are the same each time, for examples to print; leave them out, and ids are random. */
    private static final class CountedIds implements IdSource {

        private final AtomicInteger leaves = new AtomicInteger();
        private final AtomicInteger sessions = new AtomicInteger();

        @Override
        public LeaveId leave(Tx tx) {
            return LeaveId.of("L" + leaves.incrementAndGet());
        }

        @Override
        public SessionId session(Tx tx) {
            return SessionId.of("S" + sessions.incrementAndGet());
        }
    }
}
