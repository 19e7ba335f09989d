package dev.mentoring.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Years in which a school's dates lie, so that no typing error makes a period of millennia. */
public final class DateBounds {

    /** The first year of any date, included. */
    public static final int FIRST_YEAR = 1990;

    /** The last year of any date, included. */
    public static final int LAST_YEAR = 2199;

    private static final Instant FIRST_MOMENT = startOf(FIRST_YEAR);
    private static final Instant END = startOf(LAST_YEAR + 1);

    private DateBounds() {}

    /**
     * Whether a day lies within the bounds.
     *
     * @param day any day
     * @return true from {@link #FIRST_YEAR} to {@link #LAST_YEAR}, both included
     */
    public static boolean contain(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * Whether a moment lies within the bounds, by UTC.
     *
     * @param moment any moment
     * @return true from {@link #FIRST_YEAR} to {@link #LAST_YEAR}, both included
     */
    public static boolean contain(Instant moment) {
        return !moment.isBefore(FIRST_MOMENT) && moment.isBefore(END);
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static void check(LocalDate... days) {
        for (LocalDate day : days) {
            if (!contain(day)) {
                throw new IllegalArgumentException(
                        "A date lies in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", unlike " + day);
            }
        }
    }
}
