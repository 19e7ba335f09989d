package dev.mentoring.examples.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys for as long as the program runs. */
final class RunMemory implements KeyMemory {

    private final Map<String, Kept> kept = new HashMap<>();

    @Override
    public Optional<Kept> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, Kept done) {
        kept.put(key, done);
    }
}
