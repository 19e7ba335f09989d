package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private final DataSchool school = DataSchool.open();

    private List<String> set(Actor actor, String mentor, int seats) {
        return Told.causes(school.mentoring.enrolment().capacity(actor, MentorId.of(mentor), seats));
    }

    @Test
    void a11_a_capacity_of_0_keeps_the_students_held() {
        Seats seats = school.mentoring
                .enrolment()
                .capacity(NADIA, MentorId.of("nadia"), 0)
                .orElseThrow();

        assertThat(seats).isEqualTo(new Seats(0, 3, 0));
        assertThat(seats.free()).isZero();
        assertThat(school.holder("ari")).isEqualTo("nadia");
    }

    @Test
    void section6_the_mentor_and_staff_set_it_and_nobody_else() {
        assertThat(set(NADIA, "nadia", 5)).containsExactly("OK");
        assertThat(set(STAFF, "nadia", 6)).containsExactly("OK");
        for (Actor actor : List.of(OSCAR, ARI, SYSTEM)) {
            assertThat(set(actor, "nadia", 7)).containsExactly("NOT_ALLOWED");
        }
        assertThat(school.seats("nadia")).startsWith("capacity 6");
    }

    @Test
    void section10_a_capacity_out_of_bounds_is_invalid_before_authority() {
        assertThat(Told.invalid(() -> set(OSCAR, "nadia", -1))).containsExactly("capacity");
        assertThat(Told.invalid(() -> set(OSCAR, "nadia", 1_001))).containsExactly("capacity");
        assertThat(set(NADIA, "nadia", 1_000)).containsExactly("OK");
    }

    @Test
    void section6_an_unknown_mentor_is_told_to_staff_alone() {
        assertThat(Told.invalid(() -> set(STAFF, "zoe", 1))).containsExactly("mentor");
        assertThat(set(OSCAR, "zoe", 1)).containsExactly("NOT_ALLOWED");
        assertThat(set(Actor.mentor("zoe"), "zoe", 1)).containsExactly("NOT_ALLOWED");
    }

    @Test
    void a11_the_returns_todo_names_the_remembered_figure_which_somebody_sets() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        set(NADIA, "nadia", 0);
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T00:00");

        assertThat(school.todo()).contains("2026-05-18 oscar RETURN ari nadia", "2026-05-18 nadia CAPACITY_BACK 4");
        assertThat(school.seats("nadia")).startsWith("capacity 0");
    }

    @Test
    void a11_free_seats_are_the_capacity_less_the_held_less_the_reserved() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        set(NADIA, "nadia", 5);
        assertThat(school.seats("nadia")).isEqualTo("capacity 5, held 2, reserved 1, free 2");
        set(NADIA, "nadia", 2);
        assertThat(school.seats("nadia")).isEqualTo("capacity 2, held 2, reserved 1, free 0");
    }
}
