package dev.mentoring.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * The hours of a day in which sessions are held, the same on each day. A leave takes a day only when it covers them.
 *
 * @param from when they begin, included
 * @param to when they end, excluded; later than {@code from}
 */
public record TeachingHours(LocalTime from, LocalTime to) {

    /** 08:00 to 20:00. */
    public static final TeachingHours DEFAULT = new TeachingHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

    /** Refuses hours that do not end after they begin. */
    public TeachingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Teaching hours end after they begin, unlike " + from + "-" + to);
        }
    }

    /**
     * Reads hours as they are printed.
     *
     * @param text such as {@code 08:00-20:00}
     * @return the hours
     * @throws IllegalArgumentException when the text is no such pair
     */
    public static TeachingHours parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("Teaching hours read like 08:00-20:00, unlike '" + text + "'");
        }
        try {
            return new TeachingHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Teaching hours read like 08:00-20:00, unlike '" + text + "'", e);
        }
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
