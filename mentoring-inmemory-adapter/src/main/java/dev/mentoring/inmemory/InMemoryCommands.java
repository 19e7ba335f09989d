package dev.mentoring.inmemory;

import dev.mentoring.calendar.CommandLog;
import dev.mentoring.calendar.Tx;
import java.util.Optional;

/** Commands done under a key. */
final class InMemoryCommands implements CommandLog {

    private final Table<String, Entry> entries = new Table<>();

    @Override
    public Optional<Entry> find(Tx tx, String key) {
        Journal.of(tx);
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void keep(Tx tx, String key, Entry entry) {
        entries.put(Journal.writing(tx), key, entry);
    }
}
