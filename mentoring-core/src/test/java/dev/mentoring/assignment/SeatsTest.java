package dev.mentoring.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A11: free seats. */
class SeatsTest {

    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, 4",
        "4, 3, 0, 1",
        "4, 3, 1, 0",
        "4, 0, 4, 0",
        "4, 4, 0, 0",
        "4, 5, 0, 0", // capacity was lowered below what is held
        "4, 2, 3, 0",
        "0, 0, 0, 0",
        "0, 5, 2, 0" // capacity 0 keeps the students held
    })
    void free_seats_are_capacity_less_held_and_reserved(int capacity, int held, int reserved, int free) {
        assertThat(new Seats(capacity, held, reserved).free()).isEqualTo(free);
    }

    @Property
    void free_seats_are_never_negative_and_leave_room_for_the_reserved(
            @ForAll @IntRange(max = 1_000) int capacity,
            @ForAll @IntRange(max = 1_000) int held,
            @ForAll @IntRange(max = 1_000) int reserved) {
        int free = new Seats(capacity, held, reserved).free();
        assertThat(free).isNotNegative();
        assertThat(held + reserved + free).isEqualTo(Math.max(capacity, held + reserved));
    }

    @Test
    void figures_out_of_all_bounds_make_no_seat() {
        assertThat(new Seats(0, Integer.MAX_VALUE, Integer.MAX_VALUE).free()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    void seats_are_counted_from_nothing(int capacity, int held, int reserved) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seats(capacity, held, reserved));
    }
}
