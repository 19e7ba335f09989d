package dev.mentoring.work;

import java.util.Optional;

/**
 * How the answer of a command is kept under a key, and read back.
 *
 * @param <T> the type of the answer
 */
public interface KeptAnswer<T> {

    /**
     * An answer as it is kept.
     *
     * @param answer what was answered
     * @return the text, or empty for an answer that is not kept, such as a refusal
     */
    Optional<String> write(T answer);

    /**
     * An answer as it was given.
     *
     * @param text what {@link #write} returned
     * @return the answer
     */
    T read(String text);
}
