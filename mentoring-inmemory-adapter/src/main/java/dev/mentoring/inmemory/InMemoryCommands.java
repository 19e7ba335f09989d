package dev.mentoring.inmemory;

import dev.mentoring.answer.Conflict;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.Tx;
import java.util.Optional;

/** Commands done under a key. */
final class InMemoryCommands implements CommandLog {

    private final InMemoryWork work;
    private final Table<String, Entry> entries = new Table<>();

    InMemoryCommands(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public Optional<Entry> find(Tx tx, String key) {
        work.reading(tx);
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void keep(Tx tx, String key, Entry entry) {
        Journal journal = work.writing(tx);
        if (entries.get(key) != null) {
            throw new Conflict("A command was kept under the same key before");
        }
        entries.put(journal, key, entry);
    }
}
