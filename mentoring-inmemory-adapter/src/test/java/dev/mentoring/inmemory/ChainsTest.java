package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 7: nadia lends bea to oscar, then oscar leaves and bea goes on to paula. */
class ChainsTest {

    private final DataSchool school = DataSchool.open();
    private final LeaveId nadias = school.leave(NADIA, "2026-05-04", "2026-05-24");
    private final LeaveId oscars;

    ChainsTest() {
        school.at("2026-05-04T08:00");
        school.lend(NADIA, nadias, "oscar", "bea");
        school.at("2026-05-11T08:00");
        oscars = school.leave(OSCAR, "2026-05-11", "2026-05-31");
        school.lend(OSCAR, oscars, "paula", "bea");
    }

    @Test
    void section7_the_seat_in_between_is_free_from_the_moment_of_the_second_move() {
        assertThat(school.holder("bea")).isEqualTo("paula");
        assertThat(school.root("bea")).isEqualTo("nadia");
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 1, reserved 0, free 1");
        assertThat(school.seats("paula")).isEqualTo("capacity 2, held 1, reserved 0, free 1");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 1, free 1");
    }

    @Test
    void section7_the_mentor_in_between_is_not_the_current_mentor_any_more() {
        assertThat(Told.causes(
                        school.move(OSCAR, Move.of("bea").to(email("paula")).during(oscars))))
                .containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(school.giveBack(OSCAR, "bea"))).containsExactly("NOT_CURRENT_MENTOR");
    }

    @Test
    void section7_from_the_last_the_student_returns_to_the_root() {
        school.at("2026-05-25T09:00");

        assertThat(Told.transfers(school.giveBack(PAULA, "bea"))).containsExactly("bea paula>nadia");

        assertThat(school.holder("bea")).isEqualTo("nadia");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 3, reserved 0, free 1");
        assertThat(school.seats("paula")).isEqualTo("capacity 2, held 0, reserved 0, free 2");
        assertThat(school.mentoring
                        .transfers()
                        .history(STAFF, StudentId.of("bea"))
                        .orElseThrow()
                        .holders()
                        .holdings())
                .extracting(each -> each.mentor().value())
                .containsExactly("nadia", "oscar", "paula", "nadia");
    }

    @Test
    void section7_a_mentor_on_leave_is_never_a_target_so_no_circle_closes_without_a_return() {
        school.note("bea");

        assertThat(Told.causes(
                        school.move(PAULA, Move.of("bea").to(email("nadia")).during(nadias))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-24}");
        assertThat(Told.causes(
                        school.move(PAULA, Move.of("bea").to(email("oscar")).during(nadias))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-31}");
    }

    @Test
    void section7_either_leave_names_the_student_for_a_return() {
        school.at("2026-05-25T09:00");

        assertThat(Told.transfers(school.mentoring.transfers().giveBack(STAFF, oscars)))
                .containsExactly("bea paula>nadia");
    }

    @Test
    void section10_return_due_follows_the_root_mentors_leave_and_goes_to_the_holder() {
        school.at("2026-05-25T23:59");
        assertThat(returnsDue()).as("on Whit Monday").isEmpty();

        school.at("2026-05-26T00:00");
        assertThat(returnsDue()).containsExactly("RETURN_DUE to paula about " + nadias);

        school.at("2026-06-01T00:00");
        assertThat(returnsDue()).as("oscar's return sends nobody back").isEmpty();
    }

    private List<String> returnsDue() {
        return school.tickNotices().stream()
                .filter(line -> line.startsWith("RETURN_DUE"))
                .toList();
    }

    @Test
    void section7_the_leaving_middle_mentor_is_no_longer_advised_about_the_student() {
        var advice = school.mentoring
                .leaves()
                .change(OSCAR, oscars, dev.mentoring.leave.LeaveChange.builder().build())
                .orElseThrow();

        assertThat(advice.advice().advice())
                .extracting(each -> each.student().value())
                .containsExactly("dan");
        assertThat(advice.alerts())
                .extracting(each -> each.student() + " at " + each.mentor())
                .containsExactly("bea at paula");
    }
}
