package dev.mentoring.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
        List<K> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        Map<K, V> found = new LinkedHashMap<>();
        for (K key : sorted) {
            V row = rows.get(key);
            if (row != null) {
                found.put(key, row);
            }
        }
        return found;
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
