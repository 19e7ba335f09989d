package dev.mentoring.calendar;

import static dev.mentoring.fixtures.Fixtures.PARIS;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Defaults;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

class SchoolTimeTest {

    private static final LocalDate CLOCKS_GO_BACK = day("2026-10-25");
    private static final LocalDate CLOCKS_GO_FORWARD = day("2027-03-28");

    private static Interval between(String from, String to) {
        return Interval.of(at(from), at(to));
    }

    @Nested
    class A_moment {

        @ParameterizedTest
        @CsvSource({
            "2027-01-03T22:59:59.999999999Z, 2027-01-03, 2026-W53",
            "2027-01-03T23:00:00Z,           2027-01-04, 2027-W01",
            "2027-01-03T23:30:00Z,           2027-01-04, 2027-W01",
            "2026-12-27T23:00:00Z,           2026-12-28, 2026-W53",
            "2026-07-05T21:59:59Z,           2026-07-05, 2026-W27",
            "2026-07-05T22:00:00Z,           2026-07-06, 2026-W28"
        })
        void lies_in_the_day_and_week_of_the_schools_zone(Instant moment, LocalDate day, String week) {
            assertThat(TIME.day(moment)).isEqualTo(day);
            assertThat(TIME.week(moment)).hasToString(week);
        }

        @Test
        void on_the_night_of_3_January_2027_is_monday_of_the_first_week_in_paris() {
            assertThat(TIME.day(Instant.parse("2027-01-03T23:30:00Z")).getDayOfWeek())
                    .isEqualTo(java.time.DayOfWeek.MONDAY);
        }
    }

    @Nested
    class A_day {

        @Test
        void starts_at_midnight_of_the_schools_zone() {
            assertThat(TIME.startOf(day("2026-10-26"))).isEqualTo("2026-10-25T23:00:00Z");
            assertThat(TIME.startOf(day("2026-10-25"))).isEqualTo("2026-10-24T22:00:00Z");
        }

        @Test
        void starts_with_its_first_moment_where_midnight_is_skipped() {
            SchoolTime cairo = new SchoolTime(java.time.ZoneId.of("Africa/Cairo"), Holidays.FR, TeachingHours.DEFAULT);
            Instant start = cairo.startOf(day("2026-04-24"));
            assertThat(start).isEqualTo("2026-04-23T22:00:00Z");
            assertThat(cairo.day(start.minusNanos(1))).isEqualTo("2026-04-23");
        }

        @Test
        void has_25_hours_when_the_clocks_go_back_and_23_when_they_go_forward() {
            assertThat(TIME.days(CLOCKS_GO_BACK, CLOCKS_GO_BACK).toDuration()).isEqualTo(Duration.ofHours(25));
            assertThat(TIME.days(CLOCKS_GO_FORWARD, CLOCKS_GO_FORWARD).toDuration())
                    .isEqualTo(Duration.ofHours(23));
            assertThat(TIME.stretch(YearWeek.of(2026, 43)).toDuration()).isEqualTo(Duration.ofHours(7 * 24 + 1));
            assertThat(TIME.stretch(YearWeek.of(2027, 12)).toDuration()).isEqualTo(Duration.ofHours(7 * 24 - 1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-10-25", "2027-03-28", "2026-07-01", "2027-01-01"})
        void has_the_same_twelve_teaching_hours_by_the_schools_clock(LocalDate day) {
            Interval teaching = TIME.teaching(day);
            assertThat(teaching.getStart().atZone(PARIS).toLocalDateTime()).isEqualTo(day.atTime(8, 0));
            assertThat(teaching.getEnd().atZone(PARIS).toLocalDateTime()).isEqualTo(day.atTime(20, 0));
            assertThat(teaching.toDuration()).isEqualTo(Duration.ofHours(12));
        }

        @Test
        void has_no_teaching_where_the_clocks_skip_the_hours() {
            SchoolTime early = new SchoolTime(PARIS, Holidays.FR, TeachingHours.parse("02:30-03:15"));
            assertThat(early.teaching(CLOCKS_GO_FORWARD).isEmpty()).isTrue();
            assertThat(early.teaching(CLOCKS_GO_FORWARD.plusDays(1)).toDuration())
                    .isEqualTo(Duration.ofMinutes(45));
        }
    }

    @Nested
    class An_absence {

        private static final String DAY = "2026-05-05";

        @ParameterizedTest
        @CsvSource({
            "08:00, 20:00, true",
            "07:59, 20:01, true",
            "00:00, 23:59, true",
            "08:00, 19:59, false",
            "08:01, 20:00, false",
            "08:00, 12:00, false",
            "12:00, 20:00, false",
            "00:00, 08:00, false",
            "20:00, 23:00, false"
        })
        void takes_a_day_only_when_it_covers_its_teaching_hours(String from, String to, boolean takes) {
            assertThat(TIME.takes(between(DAY + "T" + from, DAY + "T" + to), day(DAY)))
                    .isEqualTo(takes);
        }

        @Test
        void of_half_days_takes_the_day_between_them() {
            Interval absence = between("2026-05-04T14:00", "2026-05-06T12:00");
            assertThat(day("2026-05-03").datesUntil(day("2026-05-08")).filter(day -> TIME.takes(absence, day)))
                    .containsExactly(day("2026-05-05"));
        }

        @Test
        void without_end_takes_every_day_from_its_start() {
            Interval open = Interval.startingAt(at("2026-05-04T08:00"));
            assertThat(TIME.takes(open, day("2026-05-03"))).isFalse();
            assertThat(TIME.takes(open, day("2026-05-04"))).isTrue();
            assertThat(TIME.takes(open, day("2199-12-31"))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-10-25T07:00:00Z, 2026-10-25T19:00:00Z, 2026-10-25, true",
            "2026-10-25T06:00:00Z, 2026-10-25T18:00:00Z, 2026-10-25, false",
            "2027-03-28T06:00:00Z, 2027-03-28T18:00:00Z, 2027-03-28, true",
            "2027-03-28T07:00:00Z, 2027-03-28T19:00:00Z, 2027-03-28, false",
            "2026-10-24T06:00:00Z, 2026-10-24T18:00:00Z, 2026-10-24, true",
            "2027-03-27T07:00:00Z, 2027-03-27T19:00:00Z, 2027-03-27, true"
        })
        void is_measured_by_the_schools_clock_when_the_clocks_change(
                Instant from, Instant to, LocalDate day, boolean takes) {
            assertThat(TIME.takes(Interval.of(from, to), day)).isEqualTo(takes);
        }

        @Test
        void that_ends_at_midnight_does_not_touch_the_next_day() {
            assertThat(TIME.lastDay(between("2026-05-04T08:00", "2026-05-06T00:00")))
                    .isEqualTo("2026-05-05");
            assertThat(TIME.lastDay(between("2026-05-04T08:00", "2026-05-06T00:01")))
                    .isEqualTo("2026-05-06");
        }
    }

    @Nested
    class A_stretch {

        @ParameterizedTest
        @CsvSource({
            "2026-05-05T10:00, 2026-05-05T10:01, true,  a minute of a Tuesday",
            "2026-05-05T20:00, 2026-05-06T08:00, false, a night",
            "2026-05-05T20:00, 2026-05-06T08:01, true,  a night and a minute",
            "2026-05-05T19:59, 2026-05-06T08:00, true,  a minute and a night",
            "2026-05-08T00:00, 2026-05-11T08:00, false, Victory Day on a Friday and its weekend",
            "2026-05-15T20:00, 2026-05-18T08:00, false, a weekend",
            "2026-05-15T20:00, 2026-05-18T09:00, true,  a weekend and an hour",
            "2026-11-10T20:00, 2026-11-12T08:00, false, Armistice Day",
            "2026-10-23T20:00, 2026-10-26T08:00, false, the weekend on which the clocks go back",
            "2027-03-26T20:00, 2027-03-30T08:00, false, Easter weekend on which they go forward",
            "2026-12-24T20:00, 2026-12-28T08:00, false, Christmas on a Friday",
            "2026-05-05T10:00, 2026-05-05T10:00, false, nothing"
        })
        void has_teaching_when_a_moment_of_teaching_hours_on_a_working_day_lies_in_it(
                String from, String to, boolean teaching, String what) {
            assertThat(TIME.hasTeaching(between(from, to), TIME.calendar()::isWorkingDay))
                    .as(what)
                    .isEqualTo(teaching);
        }
    }

    @Test
    void nothing_depends_on_the_zone_or_the_language_of_the_machine() {
        assertThat(Defaults.everywhere(SchoolTimeTest::answers)).containsOnly(answers());
    }

    private static List<Object> answers() {
        Instant moment = Instant.parse("2027-01-03T23:30:00Z");
        Interval absence = between("2026-10-24T12:00", "2026-10-26T12:00");
        return List.of(
                TIME.day(moment),
                TIME.week(moment),
                TIME.week(moment).toString(),
                TIME.startOf(CLOCKS_GO_BACK),
                TIME.stretch(YearWeek.of(2026, 53)),
                TIME.teaching(CLOCKS_GO_FORWARD),
                TIME.takes(absence, CLOCKS_GO_BACK),
                TIME.lastDay(absence),
                TIME.hasTeaching(absence, TIME.calendar()::isWorkingDay),
                TIME.teachingHours().toString());
    }
}
