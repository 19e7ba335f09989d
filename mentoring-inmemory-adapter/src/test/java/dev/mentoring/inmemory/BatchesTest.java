package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.transfer.Move;
import org.junit.jupiter.api.Test;

/** A13. */
class BatchesTest {

    private static final String NO_NOTE = "NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}";

    private final DataSchool school = DataSchool.open();
    private final LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

    BatchesTest() {
        school.at("2026-05-04T08:00");
    }

    private Move toOscar(String... students) {
        return Move.of(students).to(email("oscar")).during(leave);
    }

    @Test
    void a13_a_batch_is_all_or_none() {
        school.note("ari", "bea");
        school.outbox();

        var refused = school.move(NADIA, toOscar("ari", "bea"));

        assertThat(Told.refusals(refused))
                .containsExactly("ari: NO_SEATS{free=1, needed=2}", "bea: NO_SEATS{free=1, needed=2}");
        assertThat(school.holder("ari")).isEqualTo("nadia");
        assertThat(school.holder("bea")).isEqualTo("nadia");
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void s51_in_an_atomic_batch_seats_are_counted_for_all_who_need_one_whatever_else_they_lack() {
        school.note("ari");

        assertThat(Told.refusals(school.move(NADIA, toOscar("bea", "ari"))))
                .containsExactly("bea: NO_SEATS{free=1, needed=2}, " + NO_NOTE, "ari: NO_SEATS{free=1, needed=2}");
    }

    @Test
    void a13_one_who_cannot_go_keeps_the_others_though_they_could() {
        school.note("ari", "bea");
        school.capacity("oscar", 5);

        var refused = school.move(NADIA, toOscar("ari", "dan", "bea"));

        assertThat(Told.refusals(refused)).hasSize(1).allMatch(line -> line.startsWith("dan: NOT_CURRENT_MENTOR"));
        assertThat(Told.transfers(refused)).isEmpty();
    }

    @Test
    void s51_who_is_not_admitted_at_the_door_is_not_counted() {
        school.note("ari");

        assertThat(Told.refusals(school.move(NADIA, toOscar("ari", "dan"))))
                .hasSize(1)
                .allMatch(line -> line.startsWith("dan: NOT_CURRENT_MENTOR"));
    }

    @Test
    void section5_in_a_batch_a_student_whose_root_the_target_is_needs_no_seat() {
        school.capacity("oscar", 3);
        school.lend(NADIA, leave, "oscar", "ari", "bea");
        school.capacity("nadia", 0);
        school.at("2026-05-18T09:00");

        assertThat(Told.refusals(school.move(
                        STAFF, Move.of("ari", "dan").to(email("nadia")).forGood())))
                .containsExactly("dan: NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a13_a_partial_batch_moves_who_can_be_moved_in_the_order_given() {
        school.note("ari", "bea");

        var done = school.move(NADIA, toOscar("bea", "ari").partially());

        assertThat(Told.transfers(done)).containsExactly("bea nadia>oscar");
        assertThat(Told.refusals(done)).containsExactly("ari: NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a13_in_a_partial_batch_who_is_refused_takes_no_seat() {
        school.note("ari");

        var done = school.move(NADIA, toOscar("bea", "ari").partially());

        assertThat(Told.transfers(done)).containsExactly("ari nadia>oscar");
        assertThat(Told.refusals(done)).containsExactly("bea: " + NO_NOTE);
    }

    @Test
    void a13_a_partial_batch_of_which_nobody_moves_is_refused() {
        var refused = school.move(NADIA, toOscar("bea", "ari").partially());

        assertThat(Told.transfers(refused)).isEmpty();
        assertThat(refused.<Boolean>fold(done -> false, none -> true)).isTrue();
        assertThat(Told.refusals(refused)).containsExactly("bea: " + NO_NOTE, "ari: " + NO_NOTE);
    }

    @Test
    void a13_a_partial_batch_overridden_by_staff_goes_beyond_the_seats() {
        var done = school.move(STAFF, toOscar("ari", "bea").partially().overriding("a promise"));

        assertThat(Told.transfers(done)).containsExactly("ari nadia>oscar", "bea nadia>oscar");
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 3, reserved 0, free 0");
    }

    @Test
    void a13_a_batch_of_exactly_as_many_as_there_are_seats_goes_through() {
        school.note("ari", "bea");
        school.capacity("oscar", 3);

        assertThat(Told.transfers(school.move(NADIA, toOscar("ari", "bea"))))
                .containsExactly("ari nadia>oscar", "bea nadia>oscar");
        assertThat(school.seats("oscar")).isEqualTo("capacity 3, held 3, reserved 0, free 0");
    }
}
