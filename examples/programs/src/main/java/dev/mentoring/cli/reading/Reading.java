package dev.mentoring.cli.reading;

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
}
