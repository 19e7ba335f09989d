package dev.mentoring.leave;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.Interval;

/** A14: the return is a date or explicitly unknown; bad values are all found at once. */
class LeaveRequestTest {

    private static List<String> wrong(LeaveRequest request) {
        return request.violations(TIME).stream().map(Violation::path).toList();
    }

    private static List<String> words(LeaveRequest request) {
        return request.violations(TIME).stream()
                .map(violation -> violation.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void whole_days_last_from_the_first_midnight_to_the_one_after_the_last_day() {
        LeaveRequest request = Leave.days("2026-06-01", "2026-06-02");
        assertThat(request.span(TIME)).isEqualTo(Interval.of(at("2026-06-01T00:00"), at("2026-06-03T00:00")));
        assertThat(wrong(request)).isEmpty();
    }

    @Test
    void whole_days_follow_the_clock_when_it_changes() {
        // Sunday 25 October 2026 has 25 hours, Sunday 28 March 2027 has 23
        assertThat(Leave.days("2026-10-25", "2026-10-25").span(TIME).toDuration())
                .hasHours(25);
        assertThat(Leave.days("2027-03-28", "2027-03-28").span(TIME).toDuration())
                .hasHours(23);
    }

    @Test
    void moments_last_as_they_say() {
        LeaveRequest request = Leave.between(at("2026-06-01T08:00"), at("2026-06-01T12:00"));
        assertThat(request.span(TIME)).isEqualTo(Interval.of(at("2026-06-01T08:00"), at("2026-06-01T12:00")));
        assertThat(wrong(request)).isEmpty();
    }

    @Test
    void the_last_day_away_is_the_last_one_touched() {
        assertThat(Leave.days("2026-06-01", "2026-06-02").lastDay(TIME)).contains(day("2026-06-02"));
        assertThat(Leave.between(at("2026-06-01T08:00"), at("2026-06-01T12:00")).lastDay(TIME))
                .contains(day("2026-06-01"));
        assertThat(Leave.between(at("2026-06-01T08:00"), at("2026-06-02T00:00")).lastDay(TIME))
                .contains(day("2026-06-01"));
    }

    @Test
    void A14_an_unknown_return_is_no_day() {
        LeaveRequest request = Leave.days("2026-06-01", "2026-06-02").returnUnknown();
        assertThat(request.lastDay(TIME)).isEmpty();
        assertThat(wrong(request)).isEmpty();
    }

    @Test
    void A14_only_an_unknown_return_goes_without_an_end() {
        LeaveRequest open = Leave.openFrom("2026-06-01");
        assertThat(open.span(TIME).isUnboundedEnd()).isTrue();
        assertThat(open.span(TIME).getStart()).isEqualTo(at("2026-06-01T00:00"));
        assertThat(open.lastDay(TIME)).isEmpty();
        assertThat(wrong(open)).isEmpty();
        LeaveRequest neither =
                LeaveRequest.builder().start(new Bound.Day(day("2026-06-01"))).build();
        assertThat(wrong(neither)).containsExactly("to");
        assertThat(wrong(neither.returning("2026-06-08"))).containsExactly("to");
    }

    @Test
    void A14_the_return_is_not_both_a_day_and_unknown() {
        LeaveRequest both =
                Leave.days("2026-06-01", "2026-06-02").returning("2026-06-03").returnUnknown();
        assertThat(wrong(both)).containsExactly("return");
        assertThat(words(both)).containsExactly("The return is a date or unknown, not both.");
    }

    @Test
    void a_mentor_returns_after_the_last_day_away() {
        LeaveRequest leave = Leave.days("2026-06-01", "2026-06-02");
        assertThat(wrong(leave.returning("2026-06-02"))).containsExactly("return");
        assertThat(words(leave.returning("2026-06-02"))).containsExactly("A mentor returns after the last day away.");
        assertThat(wrong(leave.returning("2026-06-03"))).isEmpty();
    }

    @Test
    void a_mentor_may_be_back_on_a_day_of_which_the_leave_leaves_part() {
        LeaveRequest morning = Leave.between(at("2026-06-01T08:00"), at("2026-06-02T12:00"));
        assertThat(wrong(morning.returning("2026-06-01"))).containsExactly("return");
        assertThat(wrong(morning.returning("2026-06-02"))).isEmpty();
        LeaveRequest wholeDay = Leave.between(at("2026-06-01T08:00"), at("2026-06-03T00:00"));
        assertThat(wrong(wholeDay.returning("2026-06-02"))).containsExactly("return");
        assertThat(wrong(wholeDay.returning("2026-06-03"))).isEmpty();
    }

    @Test
    void the_return_of_a_leave_without_an_end_does_not_lie_before_it() {
        LeaveRequest open = Leave.openFrom("2026-06-02");
        assertThat(wrong(open.returning("2026-06-01"))).containsExactly("return", "return");
        assertThat(wrong(open.returning("2026-06-02"))).containsExactly("return");
    }

    @Test
    void a_leave_ends_after_it_starts() {
        assertThat(wrong(Leave.days("2026-06-02", "2026-06-01"))).containsExactly("to");
        assertThat(wrong(Leave.days("2026-06-02", "2026-06-02"))).isEmpty();
        LeaveRequest empty = Leave.between(at("2026-06-02T10:00"), at("2026-06-02T10:00"));
        assertThat(words(empty)).containsExactly("A leave ends after it starts.");
    }

    @Test
    void the_longest_leave_has_eleven_hundred_days() {
        LocalDate first = day("2026-06-01");
        LocalDate last = first.plusDays(LeaveRequest.LONGEST_DAYS - 1L);
        assertThat(wrong(Leave.days(first.toString(), last.toString()))).isEmpty();
        LeaveRequest longer = Leave.days(first.toString(), last.plusDays(1).toString());
        assertThat(words(longer)).containsExactly("A leave with an end lasts at most 1,100 days.");
    }

    @Test
    void dates_lie_in_the_years_of_a_school() {
        assertThat(wrong(Leave.days("1989-12-31", "1990-01-02"))).containsExactly("from");
        assertThat(wrong(Leave.days("1990-01-01", "1990-01-02"))).isEmpty();
        assertThat(wrong(Leave.days("2199-12-30", "2199-12-31"))).isEmpty();
        assertThat(wrong(Leave.days("2199-12-30", "2200-01-01"))).containsExactly("to");
        assertThat(wrong(Leave.days("2026-06-01", "2026-06-02").returning("2200-01-01")))
                .containsExactly("return");
        assertThat(words(Leave.openFrom("2200-01-01"))).containsExactly("A date lies in the years 1990 to 2199.");
        assertThat(wrong(Leave.between(Instant.parse("1989-12-31T23:59:59Z"), Instant.parse("1990-01-02T00:00:00Z"))))
                .containsExactly("from");
        assertThat(wrong(Leave.between(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("1990-01-02T00:00:00Z"))))
                .isEmpty();
    }

    static Stream<LeaveRequest> extremes() {
        String first = LocalDate.MIN.toString();
        String last = LocalDate.MAX.toString();
        return Stream.of(
                Leave.days(first, last),
                Leave.days(last, first),
                Leave.openFrom(first),
                Leave.openFrom(last),
                Leave.days("2026-06-01", "2026-06-02").returning(last),
                Leave.days("2026-06-01", "2026-06-02").returning(first),
                Leave.between(Instant.MIN, Instant.MAX),
                Leave.between(Instant.MAX, Instant.MIN));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void the_ends_of_time_are_violations_and_no_faults(LeaveRequest request) {
        assertThat(words(request)).isNotEmpty().allMatch("A date lies in the years 1990 to 2199."::equals);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        LeaveRequest request = LeaveRequest.builder()
                .start(new Bound.Day(day("1066-10-14")))
                .returning(day("2200-01-01"))
                .build();
        assertThat(wrong(request)).containsExactly("from", "return", "to");
        LeaveRequest other =
                Leave.days("2026-06-02", "2026-06-01").returning("2026-05-01").returnUnknown();
        assertThat(wrong(other)).containsExactly("return", "to", "return");
    }
}
