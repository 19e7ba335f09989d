package dev.mentoring.testkit.compare;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library's values hold, by the names of their fields. Values of others say in their text what they are. */
public final class Attributes {

    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private Attributes() {}

    /**
     * What a value holds.
     *
     * @param value any value
     * @return by name, in the order of declaration; nothing for a value that is not the library's
     */
    public static Map<String, @Nullable Object> of(Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        FIELDS.computeIfAbsent(value.getClass(), Attributes::fields)
                .forEach(field -> all.put(field.getName(), read(field, value)));
        return all;
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Class<?> each = type; each != null && isOurs(each); each = each.getSuperclass()) {
            Stream.of(each.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !Modifier.isTransient(field.getModifiers()))
                    .filter(Field::trySetAccessible)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.mentoring.") && !type.isEnum();
    }

    private static @Nullable Object read(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
