package dev.mentoring.transfer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** The window of a temporary transfer (section 5, section 10). */
class StayTest {

    private static final Leave OPEN = Fixtures.leave("L1", Leave.openFrom("2026-05-04"));

    private static String stay(Leave leave, String from, ContinuityPolicy policy) {
        return Stay.during(leave, Fixtures.at(from), policy, Fixtures.TIME)
                .map(Interval::toString)
                .orElse("none");
    }

    private static String until(String from, String to) {
        return Interval.of(Fixtures.at(from), Fixtures.at(to)).toString();
    }

    @Test
    void it_runs_from_now_to_the_leaves_end() {
        assertThat(stay(Moving.TWO_WEEKS, "2026-05-06T10:00", Fixtures.STANDARD))
                .isEqualTo(until("2026-05-06T10:00", "2026-05-18T00:00"));
        assertThat(stay(Moving.TWO_WEEKS, "2026-04-01T10:00", Fixtures.STANDARD))
                .isEqualTo(until("2026-04-01T10:00", "2026-05-18T00:00"));
    }

    @Test
    void after_the_leave_there_is_none() {
        assertThat(stay(Moving.TWO_WEEKS, "2026-05-17T23:59", Fixtures.STANDARD))
                .isNotEqualTo("none");
        assertThat(stay(Moving.TWO_WEEKS, "2026-05-18T00:00", Fixtures.STANDARD))
                .isEqualTo("none");
    }

    @Test
    void a10_an_open_leave_ends_as_it_is_reckoned() {
        assertThat(stay(OPEN, "2026-05-06T10:00", Fixtures.STANDARD))
                .isEqualTo(until("2026-05-06T10:00", "2026-06-01T00:00"));
        assertThat(stay(OPEN, "2026-05-31T23:59", Fixtures.STANDARD))
                .isEqualTo(until("2026-05-31T23:59", "2026-06-01T00:00"));
    }

    @Test
    void section10_past_that_it_is_28_days_on() {
        assertThat(stay(OPEN, "2026-06-01T00:00", Fixtures.STANDARD))
                .isEqualTo(until("2026-06-01T00:00", "2026-06-29T00:00"));
        assertThat(stay(OPEN, "2026-06-10T15:00", Fixtures.STANDARD))
                .isEqualTo(until("2026-06-10T15:00", "2026-07-08T00:00"));
    }

    @Test
    void section10_with_another_figure_it_is_reckoned_as_that_many_days() {
        ContinuityPolicy ten = ContinuityPolicy.builder().longLeaveOverDays(10).build();

        assertThat(stay(OPEN, "2026-05-06T10:00", ten)).isEqualTo(until("2026-05-06T10:00", "2026-05-14T00:00"));
        assertThat(stay(OPEN, "2026-05-14T00:00", ten)).isEqualTo(until("2026-05-14T00:00", "2026-05-24T00:00"));
    }
}
