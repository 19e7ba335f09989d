package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.assignment.SeatBook} must do, and the locks that guard seats. */
public abstract class SeatBookContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");

    private static final MentorId OSCAR = mentor("oscar");

    private static final Instant NOW = at("2026-05-04T09:00");

    private static final Assignment ARI = Assignment.at(student("ari"), NADIA);

    private static final Assignment BEA = Assignment.at(student("bea"), NADIA);

    /** For subclasses. */
    protected SeatBookContract() {}

    private void capacity(MentorId mentor, int capacity) {
        write(tx -> store().seats().setCapacity(tx, mentor, capacity));
    }

    private void save(Tx tx, Assignment... assignments) {
        store().assignments().save(tx, List.of(assignments), NOW);
    }

    private Seats seats(Tx tx, MentorId mentor) {
        return store().seats().seats(tx, Set.of(mentor)).getOrDefault(mentor, new Seats(0, 0, 0));
    }

    private Seats seats(MentorId mentor) {
        return read(tx -> seats(tx, mentor));
    }

    @Test
    void a_mentor_whose_capacity_was_never_set_is_absent() {
        capacity(NADIA, 0);
        write(tx -> save(tx, Assignment.at(student("cy"), OSCAR)));
        assertThat(readMap(tx -> store().seats().seats(tx, Set.of(NADIA, OSCAR))))
                .containsExactly(Map.entry(NADIA, new Seats(0, 0, 0)));
        assertThat(readMap(tx -> store().seats().seats(tx, Set.of()))).isEmpty();
    }

    @Test
    void a_mentor_whose_capacity_was_never_set_has_the_rosters_and_counts_all_the_same() {
        Mentor nadia = aMentor("nadia").capacity(3).build();
        Mentor oscar = aMentor("oscar").capacity(2).build();
        write(tx -> save(tx, ARI, BEA.lentTo(OSCAR, leave("L1"))));
        assertThat(readMap(tx -> store().seats().seatsOf(tx, List.of(nadia, oscar))))
                .containsOnly(Map.entry(NADIA, new Seats(3, 1, 1)), Map.entry(OSCAR, new Seats(2, 1, 0)));
        capacity(OSCAR, 0);
        assertThat(readMap(tx -> store().seats().seatsOf(tx, List.of(oscar))))
                .containsOnly(Map.entry(OSCAR, new Seats(0, 1, 0)));
        assertThat(readMap(tx -> store().seats().seatsOf(tx, List.of()))).isEmpty();
    }

    @Test
    void capacities_of_many_are_set_at_once() {
        write(tx -> store().seats().setCapacities(tx, Map.of(NADIA, 3, OSCAR, 0)));
        assertThat(readMap(tx -> store().seats().seats(tx, Set.of(NADIA, OSCAR))))
                .containsOnly(Map.entry(NADIA, new Seats(3, 0, 0)), Map.entry(OSCAR, new Seats(0, 0, 0)));
        write(tx -> store().seats().setCapacities(tx, Map.of()));
        assertThat(seats(NADIA).capacity()).isEqualTo(3);
    }

    @Test
    void the_last_capacity_stands() {
        capacity(NADIA, 3);
        capacity(NADIA, Mentor.LARGEST_CAPACITY);
        assertThat(seats(NADIA).capacity()).isEqualTo(Mentor.LARGEST_CAPACITY);
    }

    @Test
    void seats_come_for_ids_of_every_kind_and_in_their_order() {
        Samples.ids(MentorId::of).forEach(id -> capacity(id, 2));
        assertThat(readMap(tx -> store().seats().seats(tx, Set.copyOf(Samples.ids(MentorId::of)))))
                .hasSize(Samples.ids(MentorId::of).size());
        List<MentorId> ids = Samples.inOrder(MentorId::of);
        ids.forEach(id -> capacity(id, 2));
        assertThat(read(tx -> store().seats().seats(tx, Set.copyOf(ids))).keySet())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void held_counts_the_students_whom_the_mentor_has_now() {
        capacity(NADIA, 4);
        write(tx -> save(tx, ARI, BEA));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 2, 0));
        write(tx -> save(tx, ARI.movedTo(OSCAR)));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 1, 0));
    }

    @Test
    void reserved_counts_the_mentors_own_students_who_are_lent_out() {
        capacity(NADIA, 4);
        capacity(OSCAR, 1);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")), BEA));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 1, 1));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(1, 1, 0));
    }

    @Test
    void a_lent_student_who_is_lent_on_keeps_the_seat_at_the_root_and_frees_the_one_between() {
        capacity(NADIA, 4);
        capacity(OSCAR, 4);
        capacity(mentor("paul"), 4);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1"))));
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")).lentTo(mentor("paul"), leave("L2"))));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 0, 1));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(4, 0, 0));
        assertThat(seats(mentor("paul"))).isEqualTo(new Seats(4, 1, 0));
    }

    @Test
    void a_return_uses_the_reserved_seat() {
        capacity(NADIA, 1);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1"))));
        write(tx -> save(tx, ARI));
        assertThat(seats(NADIA)).isEqualTo(new Seats(1, 1, 0));
    }

    @Test
    void a_root_that_moves_takes_the_reserved_seat_along() {
        capacity(NADIA, 4);
        capacity(OSCAR, 4);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1"))));
        write(tx -> save(tx, ARI.movedTo(OSCAR)));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 0, 0));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(4, 1, 0));
    }

    @Test
    void a_student_who_finishes_while_lent_frees_both_seats() {
        capacity(NADIA, 4);
        capacity(OSCAR, 4);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1"))));
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")).finished(day("2026-05-04"))));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 0, 0));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(4, 0, 0));
    }

    @Test
    void saving_the_same_again_counts_nobody_twice() {
        capacity(NADIA, 4);
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")), BEA));
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")), BEA));
        write(tx -> save(tx, BEA.finished(day("2026-05-04"))));
        write(tx -> save(tx, BEA.finished(day("2026-05-04"))));
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 0, 1));
    }

    @Test
    void a_capacity_set_later_counts_the_students_who_came_before() {
        write(tx -> save(tx, ARI.lentTo(OSCAR, leave("L1")), BEA));
        capacity(NADIA, 4);
        capacity(OSCAR, 0);
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 1, 1));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(0, 1, 0));
    }

    @Test
    void a_capacity_may_lie_below_what_is_held() {
        capacity(NADIA, 4);
        write(tx -> save(tx, ARI, BEA));
        capacity(NADIA, 0);
        assertThat(seats(NADIA)).isEqualTo(new Seats(0, 2, 0));
        write(tx -> save(tx, Assignment.at(student("cy"), NADIA)));
        assertThat(seats(NADIA)).isEqualTo(new Seats(0, 3, 0));
    }

    @Test
    void what_a_transaction_set_and_moved_it_reads_back() {
        write(tx -> {
            store().seats().setCapacity(tx, NADIA, 2);
            save(tx, ARI, BEA);
            save(tx, ARI.lentTo(OSCAR, leave("L1")));
            assertThat(seats(tx, NADIA)).isEqualTo(new Seats(2, 1, 1));
        });
    }

    @Test
    void seats_changed_in_vain_are_as_before() {
        capacity(NADIA, 4);
        capacity(OSCAR, 4);
        write(tx -> save(tx, ARI, BEA));
        writeInVain(tx -> {
            store().seats().setCapacity(tx, NADIA, 0);
            store().seats().setCapacity(tx, mentor("paul"), 1);
            save(tx, ARI.lentTo(OSCAR, leave("L1")), BEA.finished(day("2026-05-04")));
        });
        assertThat(seats(NADIA)).isEqualTo(new Seats(4, 2, 0));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(4, 0, 0));
        assertThat(readMap(tx -> store().seats().seats(tx, Set.of(mentor("paul")))))
                .isEmpty();
    }

    @Test
    void others_see_held_and_reserved_change_together_or_not_at_all() {
        capacity(NADIA, 4);
        write(tx -> save(tx, ARI, BEA));
        Meanwhile<Seats> seen = store().work().write(tx -> {
            save(tx, ARI.lentTo(OSCAR, leave("L1")));
            Meanwhile<Seats> started = Meanwhile.startAndWaitAWhile(() -> seats(NADIA));
            save(tx, BEA.lentTo(OSCAR, leave("L1")));
            return started;
        });
        assertThat(seen.outcome()).isIn(new Seats(4, 2, 0), new Seats(4, 0, 2));
    }
}
