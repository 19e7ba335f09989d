package dev.mentoring.leave;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.roster.LeaveId;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class LeaveTest {

    private final Leave june = leave("2026-06-01", "2026-06-05");
    private final Leave open = leave("L2", Leave.openFrom("2026-06-01"));

    @Test
    void a_leave_covers_its_first_moment_and_not_the_first_one_back() {
        assertThat(june.covers(at("2026-05-31T23:59:59"))).isFalse();
        assertThat(june.covers(at("2026-06-01T00:00"))).isTrue();
        assertThat(june.covers(at("2026-06-05T23:59:59"))).isTrue();
        assertThat(june.covers(at("2026-06-06T00:00"))).isFalse();
    }

    @Test
    void a_leave_is_over_from_the_first_moment_back() {
        assertThat(june.isOver(at("2026-06-05T23:59:59"))).isFalse();
        assertThat(june.isOver(at("2026-06-06T00:00"))).isTrue();
        assertThat(open.isOver(at("2036-06-06T00:00"))).isFalse();
    }

    @Test
    void a_leave_called_off_covers_nothing_and_is_over() {
        assertThat(june.isCancelled()).isFalse();
        assertThat(june.cancelled().isCancelled()).isTrue();
        assertThat(june.cancelled().covers(at("2026-06-02T10:00"))).isFalse();
        assertThat(june.cancelled().isOver(at("2026-05-01T10:00"))).isTrue();
        assertThat(open.cancelled().isOver(at("2026-05-01T10:00"))).isTrue();
    }

    @Test
    void a_leave_without_an_end_is_open() {
        assertThat(june.isOpen()).isFalse();
        assertThat(open.isOpen()).isTrue();
        assertThat(open.covers(at("2036-06-06T00:00"))).isTrue();
    }

    @Test
    void a_leave_goes_by_its_own_id_and_by_those_it_absorbed() {
        Leave merged = Leave.builder().from(june).addAbsorbed(LeaveId.of("L0")).build();
        assertThat(merged.isNamed(LeaveId.of("L1"))).isTrue();
        assertThat(merged.isNamed(LeaveId.of("L0"))).isTrue();
        assertThat(merged.isNamed(LeaveId.of("L2"))).isFalse();
    }

    @Test
    void D_is_reckoned_from_the_first_day_to_the_last() {
        assertThat(june.firstDay(TIME)).isEqualTo(day("2026-06-01"));
        assertThat(june.days(TIME, 28)).isEqualTo(5);
        assertThat(june.reckoned(TIME, 28)).isEqualTo(june.span());
        assertThat(open.days(TIME, 28)).isEqualTo(28);
        assertThat(open.days(TIME, 10)).isEqualTo(10);
        assertThat(open.reckoned(TIME, 28)).isEqualTo(Interval.of(at("2026-06-01T00:00"), at("2026-06-29T00:00")));
    }

    @Test
    void D_does_not_slip_when_the_clock_changes() {
        assertThat(leave("2026-10-24", "2026-10-26").days(TIME, 28)).isEqualTo(3);
        assertThat(leave("2027-03-27", "2027-03-29").days(TIME, 28)).isEqualTo(3);
        assertThat(leave("L1", Leave.openFrom("2026-10-20")).days(TIME, 28)).isEqualTo(28);
    }

    @Test
    void until_when_is_a_day_or_unknown() {
        assertThat(june.until(TIME)).isEqualTo("2026-06-05");
        assertThat(leave("L1", Leave.between(at("2026-06-01T08:00"), at("2026-06-02T12:00")))
                        .until(TIME))
                .isEqualTo("2026-06-02");
        assertThat(open.until(TIME)).isEqualTo("UNKNOWN");
    }

    @Test
    void a_leave_without_a_moment_in_it_is_none() {
        Leave.Builder empty =
                Leave.builder().from(june).span(Interval.of(at("2026-06-01T00:00"), at("2026-06-01T00:00")));
        assertThatIllegalArgumentException().isThrownBy(empty::build);
    }
}
