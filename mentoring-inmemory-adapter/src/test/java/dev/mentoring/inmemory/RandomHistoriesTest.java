package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.testkit.history.RandomHistories;
import org.junit.jupiter.api.Test;

/** Random histories on the store in memory. */
class RandomHistoriesTest {

    @Test
    void no_history_of_30_commands_goes_against_the_model() {
        int run = RandomHistories.on(InMemoryStore::create).run(2026, 2_000, 1_000_000);
        assertThat(run).isPositive();
    }
}
