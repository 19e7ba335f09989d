package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private final Leave first = leave("L1", Leave.days("2026-06-01", "2026-06-01"));
    private final Leave second = leave("L2", Leave.days("2026-06-04", "2026-06-05"));
    private final Absences both = Absences.of(List.of(second, first));

    @Test
    void absences_are_in_the_order_of_their_start_and_without_those_called_off() {
        assertThat(both.leaves()).containsExactly(first, second);
        assertThat(Absences.of(List.of(second.cancelled(), first)).leaves()).containsExactly(first);
        assertThat(Absences.NONE.leaves()).isEmpty();
    }

    @Test
    void the_leave_at_a_moment_is_the_one_that_covers_it() {
        assertThat(both.at(at("2026-06-01T10:00"))).contains(first);
        assertThat(both.at(at("2026-06-05T10:00"))).contains(second);
        assertThat(both.at(at("2026-06-02T10:00"))).isEmpty();
        assertThat(both.cover(at("2026-06-01T10:00"))).isTrue();
        assertThat(both.cover(at("2026-06-02T10:00"))).isFalse();
    }

    @Test
    void a_day_is_taken_when_a_leave_covers_its_teaching_hours() {
        assertThat(both.take(day("2026-06-04"), TIME)).isTrue();
        assertThat(both.take(day("2026-06-02"), TIME)).isFalse();
        Absences morning =
                Absences.of(List.of(leave("L3", Leave.between(at("2026-06-02T08:00"), at("2026-06-02T12:00")))));
        assertThat(morning.take(day("2026-06-02"), TIME)).isFalse();
    }

    @Test
    void A19_a_leave_takes_the_place_of_those_it_names() {
        Leave merged = Leave.builder()
                .from(leave("L3", Leave.days("2026-06-01", "2026-06-05")))
                .addAbsorbed(LeaveId.of("L1"), LeaveId.of("L2"))
                .build();
        assertThat(both.with(merged).leaves()).containsExactly(merged);
        Leave changed = leave("L1", Leave.days("2026-06-08", "2026-06-08"));
        assertThat(both.with(changed).leaves()).containsExactly(second, changed);
        assertThat(both.with(first.cancelled()).leaves()).containsExactly(second);
    }

    @Test
    void the_other_leaves_have_no_moment_in_common() {
        assertThat(both.apartFrom(first.span()).leaves()).containsExactly(second);
        assertThat(both.apartFrom(TIME.days(day("2026-06-02"), day("2026-06-04")))
                        .leaves())
                .containsExactly(first);
        assertThat(both.apartFrom(TIME.days(day("2026-06-02"), day("2026-06-03")))
                        .leaves())
                .containsExactly(first, second);
    }
}
