package dev.mentoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.testkit.history.RandomHistories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random histories happen in memory and in a database side by side: each answers and keeps the same. */
class HistoriesTest {

    @ParameterizedTest
    @EnumSource
    void a_database_answers_and_keeps_what_memory_does(TestDatabase database) {
        EmptiedStores stores = new EmptiedStores(database);
        int run =
                RandomHistories.on(InMemoryStore::create).besides(stores::next).run(4, 300, 20_000);
        assertThat(run).isPositive();
    }
}
