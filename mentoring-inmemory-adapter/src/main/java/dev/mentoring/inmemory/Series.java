package dev.mentoring.inmemory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows in the order in which they were appended, under each key. Each append can be taken back. */
final class Series<K, V> {

    private final Map<K, List<V>> rows = new HashMap<>();

    List<V> of(K key) {
        return ImmutableList.copyOf(rows.getOrDefault(key, List.of()));
    }

    void append(Journal journal, K key, V row) {
        List<V> under = rows.computeIfAbsent(key, none -> new ArrayList<>());
        under.add(row);
        journal.remember(() -> under.remove(under.size() - 1));
    }
}
