package school.example;

import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.testkit.history.RandomHistories;
import org.junit.jupiter.api.Test;

class MyHistoriesTest {

    @Test
    void histories_go_as_in_memory() {
        RandomHistories.on(InMemoryStore::create).besides(InMemoryStore::create).run(2026, 20);
    }
}
