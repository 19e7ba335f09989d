package dev.mentoring.examples;

import dev.mentoring.Store;
import dev.mentoring.examples.reading.Text;
import dev.mentoring.inmemory.InMemoryStore;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a program keeps what it is told. */
@SuppressWarnings("UnusedVariable") // user and password are accepted, and wait for databases
final class StoreChoice {

    private static final String MEMORY = "memory";
    private static final String DATABASE = "jdbc:";

    @Option(names = "--store", paramLabel = "URL", description = "memory (the default), or the URL of a database")
    private String url = MEMORY;

    @Option(names = "--user", paramLabel = "NAME", description = "the database's user")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password", paramLabel = "WORD", description = "the user's password")
    private Optional<String> password = Optional.empty();

    /** Why there is no such store. */
    Optional<Text> problem() {
        if (url.equals(MEMORY)) {
            return Optional.empty();
        }
        return Optional.of(Text.of(url.startsWith(DATABASE) ? "store.unavailable" : "store.unknown"));
    }

    Store open() {
        return InMemoryStore.create();
    }
}
