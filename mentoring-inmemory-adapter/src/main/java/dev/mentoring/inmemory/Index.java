package dev.mentoring.inmemory;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which rows go by a value, in the order of their keys. Each change can be taken back. */
final class Index<V extends Comparable<V>, K extends Comparable<K>> {

    private final Map<V, NavigableSet<K>> keys = new HashMap<>();

    NavigableSet<K> of(V value) {
        return Collections.unmodifiableNavigableSet(keys.getOrDefault(value, Collections.emptyNavigableSet()));
    }

    int count(V value) {
        return keys.getOrDefault(value, Collections.emptyNavigableSet()).size();
    }

    boolean has(V value) {
        return keys.containsKey(value);
    }

    void add(Journal journal, V value, K key) {
        if (put(value, key)) {
            journal.remember(() -> drop(value, key));
        }
    }

    void remove(Journal journal, V value, K key) {
        if (drop(value, key)) {
            journal.remember(() -> put(value, key));
        }
    }

    private boolean put(V value, K key) {
        return keys.computeIfAbsent(value, none -> new TreeSet<>()).add(key);
    }

    private boolean drop(V value, K key) {
        NavigableSet<K> under = keys.getOrDefault(value, Collections.emptyNavigableSet());
        if (!under.contains(key)) {
            return false;
        }
        under.remove(key);
        if (under.isEmpty()) {
            keys.remove(value);
        }
        return true;
    }
}
