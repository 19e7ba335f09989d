package dev.mentoring.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The eleven public holidays of all of France, in any year from 1983 on. Pure functions. */
final class FrenchHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    private FrenchHolidays() {}

    static boolean isPublicHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || followsEaster(day);
    }

    private static boolean followsEaster(LocalDate day) {
        return AFTER_EASTER.contains(afterEaster(day));
    }

    /** The Friday before Easter Sunday: a holiday in Alsace and Moselle alone. */
    static boolean isGoodFriday(LocalDate day) {
        return afterEaster(day) == -2;
    }

    private static long afterEaster(LocalDate day) {
        return day.toEpochDay() - easter(day.getYear()).toEpochDay();
    }

    /** Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDays = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}
