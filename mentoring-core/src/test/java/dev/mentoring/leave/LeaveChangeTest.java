package dev.mentoring.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Violation;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.rules.MergeRules;
import org.junit.jupiter.api.Test;

class LeaveChangeTest {

    private static final Leave TWO_WEEKS =
            Fixtures.leave("L1", Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20"));
    private static final Leave OPEN = Fixtures.leave("L1", Leave.openFrom("2026-05-04"));
    private static final Leave NOBODY_KNOWS =
            Fixtures.leave("L1", Leave.days("2026-05-04", "2026-05-17").returnUnknown());

    /** Such as {@code 2026-05-04 to 2026-05-17, back 2026-05-20}. */
    private static String changed(Leave leave, LeaveChange.Builder change) {
        LeaveRequest request = change.build().applyTo(leave, Fixtures.TIME);
        assertThat(request.violations(Fixtures.TIME)).isEmpty();
        Leave after = Leave.builder()
                .from(leave)
                .span(request.span(Fixtures.TIME))
                .returning(MergeRules.returnDay(request, Fixtures.ANY_DAY))
                .build();
        return after.firstDay(Fixtures.TIME) + " to " + after.until(Fixtures.TIME) + ", back "
                + after.returning().map(Object::toString).orElse("UNKNOWN");
    }

    private static LeaveChange.Builder from(String day) {
        return LeaveChange.builder().start(new Bound.Day(Fixtures.day(day)));
    }

    private static LeaveChange.Builder to(String day) {
        return LeaveChange.builder().end(new Bound.Day(Fixtures.day(day)));
    }

    private static LeaveChange.Builder back(String day) {
        return LeaveChange.builder().returning(Fixtures.day(day));
    }

    @Test
    void what_is_not_named_stays() {
        assertThat(changed(TWO_WEEKS, LeaveChange.builder())).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-20");
        assertThat(changed(OPEN, LeaveChange.builder())).isEqualTo("2026-05-04 to UNKNOWN, back UNKNOWN");
        assertThat(changed(NOBODY_KNOWS, LeaveChange.builder())).isEqualTo("2026-05-04 to 2026-05-17, back UNKNOWN");
        assertThat(changed(TWO_WEEKS, from("2026-05-06"))).isEqualTo("2026-05-06 to 2026-05-17, back 2026-05-20");
        assertThat(changed(NOBODY_KNOWS, from("2026-05-06"))).isEqualTo("2026-05-06 to 2026-05-17, back UNKNOWN");
    }

    @Test
    void section10_an_end_without_a_return_sets_it_to_the_first_day_served_after_it() {
        assertThat(changed(TWO_WEEKS, to("2026-05-24"))).isEqualTo("2026-05-04 to 2026-05-24, back 2026-05-26");
        assertThat(changed(NOBODY_KNOWS, to("2026-05-24"))).isEqualTo("2026-05-04 to 2026-05-24, back 2026-05-26");
        assertThat(changed(OPEN, to("2026-05-24"))).isEqualTo("2026-05-04 to 2026-05-24, back 2026-05-26");
    }

    @Test
    void an_end_with_a_return_sets_both() {
        assertThat(changed(TWO_WEEKS, to("2026-05-24").returning(Fixtures.day("2026-06-01"))))
                .isEqualTo("2026-05-04 to 2026-05-24, back 2026-06-01");
        assertThat(changed(TWO_WEEKS, to("2026-05-24").isReturnUnknown(true)))
                .isEqualTo("2026-05-04 to 2026-05-24, back UNKNOWN");
    }

    @Test
    void a_return_alone_leaves_the_end_or_gives_an_open_leave_one() {
        assertThat(changed(TWO_WEEKS, back("2026-05-18"))).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-18");
        assertThat(changed(OPEN, back("2026-05-18"))).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-18");
        assertThat(changed(TWO_WEEKS, LeaveChange.builder().isReturnUnknown(true)))
                .isEqualTo("2026-05-04 to 2026-05-17, back UNKNOWN");
        assertThat(changed(OPEN, LeaveChange.builder().isReturnUnknown(true)))
                .isEqualTo("2026-05-04 to UNKNOWN, back UNKNOWN");
    }

    @Test
    void section10_what_is_wrong_whatever_the_leave_is_known_beforehand() {
        assertThat(wrong(from("2026-05-10").end(new Bound.Day(Fixtures.day("2026-05-09")))))
                .isEqualTo("[to]");
        assertThat(wrong(from("2026-05-10").end(new Bound.Day(Fixtures.day("2026-05-10")))))
                .isEqualTo("[]");
        assertThat(wrong(back("2026-05-10").isReturnUnknown(true))).isEqualTo("[return]");
        assertThat(wrong(back("2026-05-10"))).isEqualTo("[]");
        assertThat(wrong(LeaveChange.builder().isReturnUnknown(true))).isEqualTo("[]");
        assertThat(wrong(to("2026-05-10"))).isEqualTo("[]");
        assertThat(wrong(from("2026-05-10"))).isEqualTo("[]");
    }

    private static String wrong(LeaveChange.Builder change) {
        return change.build().violations(Fixtures.TIME).stream()
                .map(Violation::path)
                .toList()
                .toString();
    }
}
