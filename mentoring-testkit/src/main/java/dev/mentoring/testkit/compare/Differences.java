package dev.mentoring.testkit.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what differs between two values, down to the fields of what they hold. */
final class Differences {

    private static final String NOTHING = "nothing";

    private final List<Difference> found = new ArrayList<>();

    List<Difference> between(@Nullable Object one, @Nullable Object other) {
        compare("", one, other);
        return found;
    }

    private void compare(String path, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return;
        }
        int before = found.size();
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            compareInside(path, first, second);
        } else if (one instanceof List<?> first && other instanceof List<?> second) {
            compareLists(path, first, second);
        } else if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            compareMaps(path, first, second);
        } else if (one instanceof Set<?> first && other instanceof Set<?> second) {
            compareSets(path, first, second);
        } else if (one != null && other != null && areOpened(one, other)) {
            compareMaps(path + ".", Attributes.of(one), Attributes.of(other));
        }
        if (found.size() == before) {
            add(path, Plain.text(one), Plain.text(other));
        }
    }

    /** Values of one type are looked into, but for those whose texts tell them apart. */
    private static boolean areOpened(Object one, Object other) {
        return one.getClass() == other.getClass()
                && (Plain.isComposed(one) || one.toString().equals(other.toString()));
    }

    private void compareInside(String path, Optional<?> one, Optional<?> other) {
        if (one.isPresent() && other.isPresent()) {
            compare(path, one.get(), other.get());
        }
    }

    private void compareLists(String path, List<?> one, List<?> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String at = path + "[" + i + "]";
            if (i < one.size() && i < other.size()) {
                compare(at, one.get(i), other.get(i));
            } else {
                add(at, missing(one, i), missing(other, i));
            }
        }
    }

    private static String missing(List<?> list, int index) {
        return index < list.size() ? Plain.text(list.get(index)) : NOTHING;
    }

    private void compareMaps(String path, Map<?, ?> one, Map<?, ?> other) {
        Set<Object> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (Object key : keys) {
            String at = path.endsWith(".") ? path + key : path + "[" + key + "]";
            if (one.containsKey(key) && other.containsKey(key)) {
                compare(at, one.get(key), other.get(key));
            } else {
                add(at, missing(one, key), missing(other, key));
            }
        }
    }

    private static String missing(Map<?, ?> map, Object key) {
        return map.containsKey(key) ? Plain.text(map.get(key)) : NOTHING;
    }

    private void compareSets(String path, Set<?> one, Set<?> other) {
        one.stream().filter(each -> !other.contains(each)).forEach(each -> add(path, Plain.text(each), NOTHING));
        other.stream().filter(each -> !one.contains(each)).forEach(each -> add(path, NOTHING, Plain.text(each)));
    }

    private void add(String path, String one, String other) {
        found.add(new Difference(path, one, other));
    }
}
