package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.STAFF;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.transfer.Move;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Rosters of a few people, drawn anew each time, and what is done at a school meanwhile. */
final class RandomRosters {

    static final List<String> MENTORS = List.of("m0", "m1", "m2", "m3");
    static final List<String> STUDENTS = List.of("s0", "s1", "s2", "s3", "s4", "s5");

    private static final List<String> PROJECTS = List.of("D1", "D2", "D3", "D4");
    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());
    private static final List<LeaveRequest> LEAVES = List.of(
            Leave.days("2026-05-04", "2026-05-15"),
            Leave.days("2026-05-11", "2026-05-22"),
            Leave.days("2026-07-06", "2026-07-10"),
            Leave.days("2026-07-13", "2026-07-17"));

    private final Random dice;

    RandomRosters(long seed) {
        dice = new Random(seed);
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    /** Some mentors, some students of theirs, and perhaps sessions and leaves. */
    SchoolRoster next() {
        SchoolRoster.Builder roster = SchoolRoster.builder();
        roster.parcours(DataSchool.roster().build().parcours());
        List<String> mentors = MENTORS.subList(0, 1 + dice.nextInt(MENTORS.size()));
        mentors.forEach(id -> roster.addMentors(mentor(id)));
        STUDENTS.subList(0, dice.nextInt(STUDENTS.size() + 1)).forEach(id -> add(roster, student(id), any(mentors)));
        for (int i = dice.nextInt(3); i > 0; i--) {
            roster.addLeaves(new SchoolRoster.Announced(MentorId.of(any(mentors)), any(LEAVES)));
        }
        return roster.build();
    }

    private void add(SchoolRoster.Builder roster, Student student, String mentor) {
        roster.addStudents(new SchoolRoster.Placed(student, MentorId.of(mentor)));
        if (dice.nextBoolean()) {
            String start = "2026-06-0" + (1 + dice.nextInt(9)) + "T10:00";
            roster.addSessions(Fixtures.session("of-" + student.id(), student, start));
        }
    }

    private Mentor mentor(String id) {
        String account = dice.nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
        return DataSchool.mentor(id, dice.nextInt(6), DataSchool.DATA, DataSchool.projects(any(PROJECTS)))
                .name(id + dice.nextInt(2))
                .email(Email.of(account + "@school.example"))
                .days(dice.nextBoolean() ? Set.of() : Set.of(any(DAYS)))
                .build();
    }

    private Student student(String id) {
        return DataSchool.student(id, any(List.of(Funding.values())), any(DAYS), any(PROJECTS))
                .name(id + dice.nextInt(2))
                .build();
    }

    /** Does a few things at a school; what makes no sense there is passed over. */
    @SuppressWarnings("EmptyCatch")
    void live(DataSchool school) {
        for (int i = dice.nextInt(8); i > 0; i--) {
            try {
                live(school, any(MENTORS), any(STUDENTS));
            } catch (InvalidCommand unknown) {
                // the school does not know them
            }
        }
    }

    private void live(DataSchool school, String mentor, String student) {
        switch (dice.nextInt(5)) {
            case 0 -> school.mentoring.enrolment().capacity(STAFF, MentorId.of(mentor), dice.nextInt(6));
            case 1 -> school.mentoring.leaves().declare(STAFF, MentorId.of(mentor), any(LEAVES));
            case 2 -> school.mentoring.enrolment().finish(STAFF, StudentId.of(student));
            case 3 ->
                school.move(STAFF, Move.of(student).to(DataSchool.email(mentor)).forGood());
            default ->
                school.mentoring
                        .sessions()
                        .record(STAFF, StudentId.of(student), Fixtures.at("2026-06-10T10:00"), Optional.empty());
        }
    }
}
