package dev.mentoring.calendar;

import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.fixtures.Defaults;
import dev.mentoring.fixtures.DomainArbitraries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

class WeeksTest {

    private static List<LocalDate> everyDay() {
        return day("2000-01-01").datesUntil(day("2101-01-01")).toList();
    }

    @Test
    void weeks_agree_with_java_time_on_every_day_of_a_century() {
        assertThat(everyDay()).hasSize(36_890).allSatisfy(day -> {
            YearWeek week = Weeks.of(day);
            assertThat(week.getYear())
                    .isEqualTo(day.get(IsoFields.WEEK_BASED_YEAR))
                    .isEqualTo(day.get(WeekFields.ISO.weekBasedYear()));
            assertThat(week.getWeek())
                    .isEqualTo(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                    .isEqualTo(day.get(WeekFields.ISO.weekOfWeekBasedYear()));
            assertThat(Weeks.day(week, day.getDayOfWeek())).isEqualTo(day);
        });
    }

    @Test
    void weeks_print_as_iso_and_read_back_on_every_day_of_a_century() {
        assertThat(everyDay()).allSatisfy(day -> {
            YearWeek week = Weeks.of(day);
            String iso = DateTimeFormatter.ISO_WEEK_DATE.format(day);
            assertThat(week).hasToString(iso.substring(0, iso.length() - 2));
            assertThat(Weeks.parse(week.toString())).isEqualTo(week);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-27, 2026-W52",
        "2026-12-28, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-30, 2025-W01",
        "2026-11-11, 2026-W46"
    })
    void a_day_lies_in_its_iso_week(LocalDate day, String week) {
        assertThat(Weeks.of(day)).hasToString(week);
    }

    @Test
    void week_53_of_2026_runs_from_28_December_to_3_January() {
        assertThat(Weeks.days(Weeks.parse("2026-W53")))
                .containsExactly(
                        day("2026-12-28"),
                        day("2026-12-29"),
                        day("2026-12-30"),
                        day("2026-12-31"),
                        day("2027-01-01"),
                        day("2027-01-02"),
                        day("2027-01-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-W54",
                "2026-W00",
                "2026-W5",
                "2026W53",
                "2026-53",
                "W53",
                " 2026-W53",
                "2026-W53-1"
            })
    void text_that_is_no_week_is_refused(String text) {
        assertThatThrownBy(() -> Weeks.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-W53", "2027-W53", "2024-W53"})
    void a_week_53_that_the_year_does_not_have_is_refused(String text) {
        assertThatThrownBy(() -> Weeks.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_stretch_over_the_new_year_has_week_53_once() {
        assertThat(Weeks.between(Weeks.parse("2026-W52"), Weeks.parse("2027-W01")))
                .map(YearWeek::toString)
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
    }

    @Test
    void a_stretch_of_one_week_has_that_week_and_a_backward_one_none() {
        YearWeek week = Weeks.parse("2026-W20");
        assertThat(Weeks.between(week, week)).containsExactly(week);
        assertThat(Weeks.between(week, week.minusWeeks(1))).isEmpty();
        assertThat(Weeks.between(week, week.minusWeeks(9))).isEmpty();
        assertThat(Weeks.count(week, week)).isEqualTo(1);
        assertThat(Weeks.count(week, week.minusWeeks(1))).isZero();
        assertThat(Weeks.count(week, week.minusWeeks(9))).isZero();
    }

    @Property
    void a_stretch_has_each_week_that_has_a_day_in_it(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        List<YearWeek> expected = first.datesUntil(last.plusDays(1))
                .map(YearWeek::from)
                .distinct()
                .toList();

        assertThat(Weeks.between(Weeks.of(first), Weeks.of(last))).isEqualTo(expected);
        assertThat(Weeks.count(Weeks.of(first), Weeks.of(last))).isEqualTo(expected.size());
    }

    @Property
    void the_days_of_a_week_are_the_seven_that_lie_in_it(@ForAll("days") LocalDate day) {
        YearWeek week = Weeks.of(day);
        assertThat(Weeks.days(week))
                .hasSize(7)
                .contains(day)
                .isSorted()
                .allMatch(other -> Weeks.of(other).equals(week))
                .startsWith(Weeks.day(week, DayOfWeek.MONDAY))
                .endsWith(Weeks.day(week, DayOfWeek.SUNDAY));
    }

    @Property(tries = 50)
    void weeks_do_not_depend_on_the_machine(@ForAll("days") LocalDate day) {
        assertThat(Defaults.everywhere(() -> List.of(
                        Weeks.of(day).toString(), Weeks.parse(Weeks.of(day).toString()), Weeks.days(Weeks.of(day)))))
                .containsOnly(List.of(Weeks.of(day).toString(), Weeks.of(day), Weeks.days(Weeks.of(day))));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DomainArbitraries.daysBetween(day("2000-01-01"), day("2100-12-31"));
    }
}
