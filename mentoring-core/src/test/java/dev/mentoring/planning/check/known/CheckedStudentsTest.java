package dev.mentoring.planning.check.known;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.training;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever is asked for in whatever order, by the object that is known or by an equal one, is found; nobody else is. */
class CheckedStudentsTest {

    private static final int STUDENTS = 300;
    private static final Leave FIRST = leave("L1", Leave.days("2026-05-04", "2026-05-17"));
    private static final Leave SECOND = leave("L2", Leave.days("2026-06-01", "2026-06-14"));

    /** Every third student is there for two leaves. */
    private static List<ToPlace> students() {
        List<ToPlace> students = new ArrayList<>();
        for (int i = 0; i < STUDENTS; i++) {
            students.add(toPlace(i, FIRST));
            if (i % 3 == 0) {
                students.add(toPlace(i, SECOND));
            }
        }
        return new PlanCase(students, List.of(), ContinuityPolicy.standard().tiers(), TIME).students();
    }

    private static ToPlace toPlace(int number, Leave leave) {
        return new ToPlace(
                aStudent(name(number), Funding.THIRD_PARTY, training(DayOfWeek.TUESDAY))
                        .build(),
                leave.mentor(),
                leave,
                leave.span(),
                Strength.REQUIRED,
                Attendance.none(TIME),
                Set.of());
    }

    /** Some ids are passed over, so that there is somebody to look for in vain. */
    private static String name(int number) {
        return String.format("s%04d", 2 * number + 1);
    }

    @Test
    void lines_in_any_order_are_found_and_strangers_are_not() {
        List<ToPlace> students = students();
        CheckedStudents known = new CheckedStudents(students, new CheckedMentors(List.of()));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int number = random.nextInt(4) == 0 ? random.nextInt(students.size()) : i % students.size();
            ToPlace asked = students.get(number);
            StudentId id = asked.student().id();
            StudentId copy = StudentId.of(id.value());
            LeaveId leave = LeaveId.of(asked.leave().id().value());
            assertThat(known.find(random.nextBoolean() ? id : copy, leave)).isEqualTo(number);
            StudentId stranger = StudentId.of(String.format("s%04d", 2 * random.nextInt(STUDENTS + 1)));
            assertThat(known.find(stranger, leave)).isEqualTo(CheckedStudents.UNKNOWN);
            assertThat(known.find(copy, LeaveId.of("L3"))).isEqualTo(CheckedStudents.UNKNOWN);
        }
        assertThat(known.find(StudentId.of("zzz"), FIRST.id())).isEqualTo(CheckedStudents.UNKNOWN);
        assertThat(known.find(StudentId.of(name(STUDENTS - 1)), FIRST.id())).isEqualTo(students.size() - 1);
        assertThat(known.find(StudentId.of(name(0)), SECOND.id())).isEqualTo(1);
    }

    @Test
    void in_a_case_without_students_nobody_is_found() {
        CheckedStudents nobody = new CheckedStudents(List.of(), new CheckedMentors(List.of()));
        assertThat(nobody.find(StudentId.of("ari"), FIRST.id())).isEqualTo(CheckedStudents.UNKNOWN);
        assertThat(nobody.count()).isZero();
    }
}
