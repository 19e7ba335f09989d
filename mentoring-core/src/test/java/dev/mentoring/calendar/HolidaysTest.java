package dev.mentoring.calendar;

import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.FR;

    /** Jollyday leaves Whit Monday out in years when it was worked in solidarity; by law it stayed a public holiday. */
    private static final Set<Integer> WHIT_MONDAY_WORKED = Set.of(2004, 2005, 2006, 2007);

    @Test
    void the_holidays_of_a_century_are_those_of_jollyday() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

        assertThat(IntStream.rangeClosed(2000, 2100).boxed())
                .allSatisfy(year -> assertThat(ours(year)).isEqualTo(theirs(jollyday, year)));
    }

    private Set<LocalDate> ours(int year) {
        return days(holidays, year);
    }

    private static Set<LocalDate> days(SchoolCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isPublicHoliday)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> theirs(HolidayManager jollyday, int year) {
        Set<LocalDate> days = jollyday.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
        if (WHIT_MONDAY_WORKED.contains(year)) {
            days.add(FrenchHolidays.easter(year).plusDays(50));
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-08",
                "2026-05-14",
                "2026-05-25",
                "2026-07-14",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            })
    void the_eleven_holidays_of_2026_are_no_working_days(LocalDate day) {
        assertThat(holidays.isPublicHoliday(day)).isTrue();
        assertThat(holidays.isWorkingDay(day)).isFalse();
    }

    @Test
    void a_year_has_eleven_holidays_and_2026_has_252_working_days() {
        assertThat(ours(2026)).hasSize(11);
        assertThat(day("2026-01-01").datesUntil(day("2027-01-01")).filter(holidays::isWorkingDay))
                .hasSize(252);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-05", "2026-04-03", "2026-05-24", "2026-05-16", "2026-11-14"})
    void easter_sunday_good_friday_and_other_days_are_no_public_holidays(LocalDate day) {
        assertThat(holidays.isPublicHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-15, true", "2026-05-16, false", "2026-05-17, false", "2026-05-18, true", "2026-11-11, false"})
    void working_days_are_monday_to_friday_less_holidays(LocalDate day, boolean working) {
        assertThat(holidays.isWorkingDay(day)).isEqualTo(working);
    }

    /** A24, the law of each region. */
    @ParameterizedTest
    @CsvSource({
        "FR-ALSACE-MOSELLE, 2026-04-03 2026-12-26",
        "FR-GUADELOUPE, 2026-05-27",
        "FR-MARTINIQUE, 2026-05-22",
        "FR-GUYANE, 2026-06-10",
        "FR-REUNION, 2026-12-20",
        "FR-MAYOTTE, 2026-04-27"
    })
    void A24_a_region_has_days_of_its_own_beside_those_of_all_of_France(String code, String own) {
        Holidays region = Stream.of(Holidays.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        Set<String> expected = new TreeSet<>(Set.of(own.split(" ")));
        ours(2026).forEach(day -> expected.add(day.toString()));
        assertThat(days(region, 2026)).extracting(LocalDate::toString).containsExactlyElementsOf(expected);
    }

    @Test
    void A24_a_school_may_know_no_public_holidays() {
        assertThat(days(Holidays.NONE, 2026)).isEmpty();
        assertThat(Holidays.NONE.isWorkingDay(day("2026-12-25"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2076-04-19", "2079-04-23", "2285-03-22"
            })
    void easter_falls_where_the_tables_have_it(LocalDate easter) {
        assertThat(FrenchHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void ascension_may_coincide_with_the_first_of_May_and_is_still_one_holiday() {
        assertThat(FrenchHolidays.easter(2008).plusDays(39)).isEqualTo("2008-05-01");
        assertThat(ours(2008)).hasSize(10);
    }
}
