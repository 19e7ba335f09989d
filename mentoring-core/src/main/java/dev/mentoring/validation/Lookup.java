package dev.mentoring.validation;

import dev.mentoring.answer.IncompleteAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up what has to be there. */
public final class Lookup {

    private Lookup() {}

    /**
     * The value of a key.
     *
     * @param in a map that has the key
     * @param key the key
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return the value
     * @throws IncompleteAnswer when a store answers less than its ports promise
     */
    public static <K, V> V of(Map<K, V> in, K key) {
        @Nullable V found = in.get(key);
        if (found == null) {
            throw new IncompleteAnswer("Nothing is kept under " + key);
        }
        return found;
    }
}
