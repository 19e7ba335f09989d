package dev.mentoring.testkit.history;

import dev.mentoring.testkit.compare.Attributes;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that whoever gets an answer can get out of it: what it holds, and what that holds. */
final class Sight {

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
            Attributes.of(at).values().forEach(this::look);
        }
    }
}
