package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.ANY_DAY;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.LeaveId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** A19: which leaves of a mentor are one. */
class MergeRulesTest {

    private static final Leave WEEK_23 = leave("L1", Leave.days("2026-06-01", "2026-06-05"));

    private static Leave merged(Leave leave, Leave... others) {
        return MergeRules.merge(leave, List.of(others), ANY_DAY);
    }

    private static boolean areOne(LeaveRequest one, LeaveRequest other) {
        boolean areOne = MergeRules.areOne(one.span(TIME), other.span(TIME), ANY_DAY);
        assertThat(MergeRules.areOne(other.span(TIME), one.span(TIME), ANY_DAY)).isEqualTo(areOne);
        return areOne;
    }

    @Test
    void overlapping_leaves_are_one() {
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-05"), Leave.days("2026-06-05", "2026-06-09")))
                .isTrue();
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-30"), Leave.days("2026-06-05", "2026-06-09")))
                .isTrue();
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-05"), Leave.days("2026-06-01", "2026-06-05")))
                .isTrue();
    }

    @Test
    void adjacent_leaves_are_one() {
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-02"), Leave.days("2026-06-03", "2026-06-04")))
                .isTrue();
    }

    @Test
    void leaves_with_a_weekend_between_them_are_one() {
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-05"), Leave.days("2026-06-08", "2026-06-12")))
                .isTrue();
    }

    @Test
    void leaves_with_a_working_day_between_them_are_two() {
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-04"), Leave.days("2026-06-08", "2026-06-12")))
                .isFalse();
        assertThat(areOne(Leave.days("2026-06-01", "2026-06-05"), Leave.days("2026-06-09", "2026-06-12")))
                .isFalse();
    }

    @Test
    void a_public_holiday_is_no_working_day_between_leaves() {
        // Wednesday 11 November 2026
        assertThat(areOne(Leave.days("2026-11-09", "2026-11-10"), Leave.days("2026-11-12", "2026-11-13")))
                .isTrue();
    }

    @Test
    void a_night_between_leaves_has_no_teaching_hour_and_a_lunch_break_has() {
        assertThat(areOne(
                        Leave.between(at("2026-06-01T08:00"), at("2026-06-01T20:00")),
                        Leave.between(at("2026-06-02T08:00"), at("2026-06-02T12:00"))))
                .isTrue();
        assertThat(areOne(
                        Leave.between(at("2026-06-01T08:00"), at("2026-06-01T12:00")),
                        Leave.between(at("2026-06-01T14:00"), at("2026-06-01T20:00"))))
                .isFalse();
        assertThat(areOne(
                        Leave.between(at("2026-06-01T08:00"), at("2026-06-01T19:59")),
                        Leave.between(at("2026-06-02T08:00"), at("2026-06-02T12:00"))))
                .isFalse();
    }

    @Test
    void an_open_leave_is_one_with_all_that_come_after_it() {
        assertThat(areOne(Leave.openFrom("2026-06-01"), Leave.days("2027-06-01", "2027-06-05")))
                .isTrue();
        assertThat(areOne(Leave.openFrom("2026-06-01"), Leave.openFrom("2027-06-01")))
                .isTrue();
        assertThat(areOne(Leave.openFrom("2026-06-01"), Leave.days("2026-05-01", "2026-05-05")))
                .isFalse();
    }

    @Test
    void two_working_weeks_around_a_weekend_are_one_leave_of_twelve_days() {
        Leave both = merged(leave("L2", Leave.days("2026-06-08", "2026-06-12")), WEEK_23);
        assertThat(both.days(TIME, 28)).isEqualTo(12);
        assertThat(both.span()).isEqualTo(Interval.of(at("2026-06-01T00:00"), at("2026-06-13T00:00")));
    }

    @Test
    void the_new_leave_keeps_its_id_and_takes_the_others_names() {
        Leave old = Leave.builder().from(WEEK_23).addAbsorbed(LeaveId.of("L0")).build();
        Leave both = merged(leave("L2", Leave.days("2026-06-04", "2026-06-10")), old);
        assertThat(both.id()).isEqualTo(LeaveId.of("L2"));
        assertThat(both.absorbed()).containsExactlyInAnyOrder(LeaveId.of("L0"), LeaveId.of("L1"));
    }

    @Test
    void a_leave_may_bridge_two_that_were_apart_and_reach_a_third_through_them() {
        Leave early = leave("L1", Leave.days("2026-06-01", "2026-06-02"));
        Leave late = leave("L2", Leave.days("2026-06-04", "2026-06-05"));
        Leave nextWeek = leave("L3", Leave.days("2026-06-08", "2026-06-09"));
        Leave apart = leave("L4", Leave.days("2026-06-11", "2026-06-12"));
        Leave all = merged(leave("L5", Leave.days("2026-06-03", "2026-06-03")), apart, nextWeek, late, early);
        assertThat(all.span()).isEqualTo(Interval.of(at("2026-06-01T00:00"), at("2026-06-10T00:00")));
        assertThat(all.absorbed()).containsExactlyInAnyOrder(LeaveId.of("L1"), LeaveId.of("L2"), LeaveId.of("L3"));
    }

    @Test
    void a_leave_apart_from_the_others_stays_as_it_is() {
        Leave apart = leave("L2", Leave.days("2026-06-15", "2026-06-16"));
        assertThat(merged(apart, WEEK_23)).isEqualTo(apart);
    }

    @Test
    void a_leave_that_was_called_off_is_left_out() {
        Leave overlapping = leave("L2", Leave.days("2026-06-04", "2026-06-10"));
        assertThat(merged(overlapping, WEEK_23.cancelled())).isEqualTo(overlapping);
    }

    @Test
    void a_leave_that_changes_is_not_merged_with_what_it_was() {
        Leave shorter = leave("L1", Leave.days("2026-06-01", "2026-06-02"));
        assertThat(merged(shorter, WEEK_23)).isEqualTo(shorter);
        Leave byOldName = leave("L0", Leave.days("2026-06-01", "2026-06-02"));
        Leave whatItWas =
                Leave.builder().from(WEEK_23).addAbsorbed(LeaveId.of("L0")).build();
        assertThat(merged(byOldName, whatItWas)).isEqualTo(byOldName);
    }

    @Test
    void the_return_is_that_of_the_leave_that_ends_last() {
        Leave longer = leave("L2", Leave.days("2026-06-04", "2026-06-10").returning("2026-06-15"));
        Leave within = leave("L3", Leave.days("2026-06-02", "2026-06-03").returning("2026-07-01"));
        assertThat(merged(WEEK_23, longer).returning()).contains(day("2026-06-15"));
        assertThat(merged(longer, WEEK_23).returning()).contains(day("2026-06-15"));
        assertThat(merged(WEEK_23, within).returning()).contains(day("2026-06-08"));
    }

    @Test
    void of_two_that_end_together_the_later_return_counts_and_an_unknown_one_is_the_latest() {
        Leave sameEnd = leave("L2", Leave.days("2026-06-03", "2026-06-05").returning("2026-06-22"));
        Leave unknown = leave("L3", Leave.days("2026-06-03", "2026-06-05").returnUnknown());
        assertThat(merged(sameEnd, WEEK_23).returning()).contains(day("2026-06-22"));
        assertThat(merged(WEEK_23, sameEnd).returning()).contains(day("2026-06-22"));
        assertThat(merged(unknown, WEEK_23, sameEnd).returning()).isEmpty();
        assertThat(merged(WEEK_23, unknown, sameEnd).returning()).isEmpty();
    }

    @Test
    void an_open_leave_ends_last_of_all() {
        Leave open = leave("L2", Leave.openFrom("2026-06-03"));
        assertThat(merged(WEEK_23, open).isOpen()).isTrue();
        assertThat(merged(WEEK_23, open).returning()).isEmpty();
        assertThat(merged(open, WEEK_23).isOpen()).isTrue();
        assertThat(merged(open, WEEK_23).returning()).isEmpty();
        assertThat(merged(open, WEEK_23).firstDay(TIME)).isEqualTo(day("2026-06-01"));
    }

    @Test
    void A11_the_capacity_remembered_is_the_one_from_before_it_was_set_to_zero() {
        Leave later = Leave.builder()
                .from(leave("L2", Leave.days("2026-06-08", "2026-06-12")))
                .capacityBefore(0)
                .build();
        assertThat(merged(later, WEEK_23).capacityBefore()).isEqualTo(4);
        assertThat(merged(WEEK_23, later).capacityBefore()).isEqualTo(4);
    }
}
