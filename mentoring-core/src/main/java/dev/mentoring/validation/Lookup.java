package dev.mentoring.validation;

import com.google.common.base.Verify;
import java.util.Map;

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
     * @throws com.google.common.base.VerifyException when a store answers less than its ports promise
     */
    public static <K, V> V of(Map<K, V> in, K key) {
        V found = in.get(key);
        Verify.verify(found != null, "nothing is kept under %s", key);
        return java.util.Objects.requireNonNull(found);
    }
}
