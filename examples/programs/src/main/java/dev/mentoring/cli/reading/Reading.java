package dev.mentoring.cli.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Reads a value out of text. The same text reads alike under any default zone and locale.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface Reading<T> {

    /**
     * Reads a value.
     *
     * @param text what somebody wrote, not empty
     * @return the value
     * @throws Unreadable when the text is no such value
     */
    T read(String text);

    /**
     * What to write.
     *
     * @return the form of the value, such as "a date such as 2026-05-04"
     */
    default Text form() {
        return Text.of("form.any");
    }

    /**
     * The same reading in a school's zone.
     *
     * @param zone in which a date-time without offset is meant
     * @return the reading
     */
    default Reading<T> in(ZoneId zone) {
        return this;
    }

    /**
     * A reading of values with a form.
     *
     * @param form what to write
     * @param make makes the value, or throws that the text is none
     * @param <T> what it reads
     * @return the reading; what it cannot read it says with the form
     */
    static <T> Reading<T> of(Text form, Function<String, T> make) {
        return new Formed<>(form, make);
    }

    /**
     * A reading with a form.
     *
     * @param form what to write
     * @param make makes the value
     * @param <T> what it reads
     */
    record Formed<T>(Text form, Function<String, T> make) implements Reading<T> {

        @Override
        public T read(String text) {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Unreadable.needs(form, text);
            }
        }
    }
}
