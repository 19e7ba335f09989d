package dev.mentoring.testkit.history;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that whoever gets an answer can get out of it: what it holds, and what that holds. */
final class Sight {

    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Sight() {}

    static String of(@Nullable Object answer) {
        Sight sight = new Sight();
        sight.look(answer);
        return sight.text.toString();
    }

    private void look(@Nullable Object at) {
        if (at == null || seen.put(at, true) != null) {
            return;
        }
        if (at instanceof Optional<?> maybe) {
            maybe.ifPresent(this::look);
        } else if (at instanceof Collection<?> several) {
            several.forEach(this::look);
        } else if (at instanceof Map<?, ?> map) {
            look(map.keySet());
            look(map.values());
        } else {
            text.append(at).append('\n');
            FIELDS.computeIfAbsent(at.getClass(), Sight::fields).forEach(field -> look(value(field, at)));
        }
    }

    /** Of our own types only: others say in their text what they are. */
    private static List<Field> fields(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Class<?> each = type; each != null && isOurs(each); each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(Field::trySetAccessible)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.mentoring.") && !type.isEnum();
    }

    private static @Nullable Object value(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
