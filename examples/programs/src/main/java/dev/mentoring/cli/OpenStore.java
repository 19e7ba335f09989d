package dev.mentoring.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.Store;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.jdbc.JdbcStore;
import dev.mentoring.jdbc.Schema;

/**
 * A store that a program works on.
 *
 * @param store the ports
 * @param isFilled whether a school is in it already
 * @param make makes what the store lacks before something is kept in it
 * @param end gives back what the store holds
 */
record OpenStore(Store store, boolean isFilled, Runnable make, Runnable end) implements AutoCloseable {

    static OpenStore inMemory() {
        return new OpenStore(InMemoryStore.create(), false, () -> {}, () -> {});
    }

    static OpenStore on(HikariDataSource database) {
        JdbcStore store = JdbcStore.on(database);
        boolean filled = Schema.isThere(database) && !store.isEmpty();
        return new OpenStore(store, filled, () -> Schema.migrate(database), database::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
