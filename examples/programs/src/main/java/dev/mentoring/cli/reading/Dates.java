package dev.mentoring.cli.reading;

import dev.mentoring.validation.DateBounds;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 2026-05-04}, or {@code 04/05/2026}, the day first. */
final class Dates {

    /** A date anywhere in a text. */
    static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}";

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int MONTHS = 12;

    private Dates() {}

    /** Reads a date; throws that there is none, or that there is no such day. */
    static LocalDate read(String text) {
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return slashed(text, slashed);
        }
        if (!ISO.matcher(text).matches()) {
            throw new IllegalArgumentException("Neither form of a date");
        }
        return bounded(LocalDate.parse(text), text);
    }

    private static LocalDate slashed(String text, Matcher parts) {
        int day = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        if (month > MONTHS && day <= MONTHS) {
            String turned = String.format(Locale.ROOT, "%02d/%02d/%s", month, day, parts.group(3));
            throw new Unreadable(Text.of("bad.date.order", Text.quoted(text), turned));
        }
        return bounded(LocalDate.of(Integer.parseInt(parts.group(3)), month, day), text);
    }

    static LocalDate bounded(LocalDate day, String text) {
        if (!DateBounds.contain(day)) {
            throw new Unreadable(Text.of(
                    "bad.bounds",
                    String.valueOf(DateBounds.FIRST_YEAR),
                    String.valueOf(DateBounds.LAST_YEAR),
                    Text.quoted(text)));
        }
        return day;
    }
}
