package dev.mentoring.jdbc.cache;

import dev.mentoring.jdbc.statement.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Facts of one kind as a transaction has read them, so that it asks but once for what it has locked.
 *
 * @param <K> by what they are looked up
 * @param <V> the facts
 */
public final class IdentityMap<K extends Comparable<? super K>, V> {

    /** How facts are read. */
    interface Loader<K, V> {

        /** What is to be asked about some keys; each fact that is there goes into the map. */
        Query about(Collection<K> keys, Map<K, V> into);
    }

    private final TransactionCache cache;
    private final Loader<K, V> loader;
    private final Map<K, Optional<V>> known = new HashMap<>();

    IdentityMap(TransactionCache cache, Loader<K, V> loader) {
        this.cache = cache;
        this.loader = loader;
    }

    /** The facts about some keys, in the order of the keys. */
    public Map<K, V> get(Collection<K> keys) {
        if (!cache.remembers()) {
            known.clear();
        }
        if (!isKnown(keys)) {
            Set<K> missing = new LinkedHashSet<>(keys);
            missing.removeAll(known.keySet());
            cache.session().ask(List.of(learn(missing)));
        }
        Map<K, V> found = new TreeMap<>();
        keys.forEach(key -> known.getOrDefault(key, Optional.empty()).ifPresent(fact -> found.put(key, fact)));
        return found;
    }

    /** A query that makes them known. What it does not find is known not to be there. */
    Query learn(Collection<K> keys) {
        return learn(keys, loader);
    }

    /** The same, asked in another way. */
    Query learn(Collection<K> keys, Loader<K, V> asked) {
        Map<K, V> found = new HashMap<>();
        return asked.about(keys, found).then(() -> know(keys, found));
    }

    /** Facts about some keys that were found in another way; no other facts are there about them. */
    void know(Collection<K> keys, Map<K, V> found) {
        keys.forEach(key -> known.put(key, Optional.ofNullable(found.get(key))));
    }

    /** All that is known to be there. */
    public List<V> all() {
        List<V> all = new ArrayList<>();
        known.values().forEach(fact -> fact.ifPresent(all::add));
        return all;
    }

    boolean isKnown(Collection<K> keys) {
        return known.keySet().containsAll(keys);
    }

    public void forget(Collection<K> keys) {
        known.keySet().removeAll(List.copyOf(keys));
    }

    void forget() {
        known.clear();
    }
}
