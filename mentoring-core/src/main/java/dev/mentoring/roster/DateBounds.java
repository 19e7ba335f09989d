package dev.mentoring.roster;

import java.time.LocalDate;

/** Years in which a school's dates lie, so that no typing error makes a period of millennia. */
public final class DateBounds {

    /** The first year of any date, included. */
    public static final int FIRST_YEAR = 1990;

    /** The last year of any date, included. */
    public static final int LAST_YEAR = 2199;

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

    static void check(LocalDate... days) {
        for (LocalDate day : days) {
            if (!contain(day)) {
                throw new IllegalArgumentException(
                        "A date lies in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", unlike " + day);
            }
        }
    }
}
