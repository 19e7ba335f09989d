package dev.mentoring.inmemory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows under keys, in the order of the keys. Each change can be taken back. */
final class Table<K extends Comparable<K>, V> {

    private final TreeMap<K, V> rows = new TreeMap<>();

    @Nullable
    V get(K key) {
        return rows.get(key);
    }

    Map<K, V> get(Set<K> keys) {
        Map<K, V> found = new LinkedHashMap<>();
        keys.stream().sorted().filter(rows::containsKey).forEach(key -> found.put(key, row(key)));
        return found;
    }

    private V row(K key) {
        return java.util.Objects.requireNonNull(rows.get(key));
    }

    Collection<V> all() {
        return rows.values();
    }

    NavigableMap<K, V> after(K key) {
        return rows.tailMap(key, false);
    }

    void put(Journal journal, K key, V row) {
        V former = rows.put(key, row);
        journal.remember(() -> restore(key, former));
    }

    void remove(Journal journal, K key) {
        V former = rows.remove(key);
        journal.remember(() -> restore(key, former));
    }

    private void restore(K key, @Nullable V former) {
        if (former == null) {
            rows.remove(key);
        } else {
            rows.put(key, former);
        }
    }
}
