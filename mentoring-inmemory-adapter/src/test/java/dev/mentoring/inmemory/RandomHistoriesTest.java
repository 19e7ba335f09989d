package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.testkit.history.RandomHistories;
import org.junit.jupiter.api.Test;

/** Random histories on the store in memory; {@code -Dhistories} says how many, {@code -Pendurance} a million. */
class RandomHistoriesTest {

    private static final int IN_BUILD = Integer.getInteger("histories", 2_000);

    @Test
    void no_history_of_30_commands_goes_against_the_model() {
        int run = RandomHistories.on(InMemoryStore::create).run(2026, IN_BUILD, 1_000_000);
        assertThat(run).isGreaterThanOrEqualTo(IN_BUILD);
    }

    @Test
    void two_stores_answer_and_keep_the_same() {
        int run = RandomHistories.on(InMemoryStore::create)
                .besides(InMemoryStore::create)
                .run(53, IN_BUILD / 50, IN_BUILD);
        assertThat(run).isPositive();
    }
}
