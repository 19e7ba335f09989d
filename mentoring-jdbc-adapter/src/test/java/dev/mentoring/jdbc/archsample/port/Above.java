package dev.mentoring.jdbc.archsample.port;

import dev.mentoring.jdbc.archsample.schema.LooksUp;
import java.util.Optional;

/** Uses what uses it. */
public record Above(Optional<LooksUp> below) {

    /** What uses it. */
    public LooksUp back() {
        return below.orElseGet(() -> new LooksUp(this));
    }
}
