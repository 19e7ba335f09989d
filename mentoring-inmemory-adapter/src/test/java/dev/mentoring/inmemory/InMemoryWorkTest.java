package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the transactions of the store in memory do beyond the contract. */
class InMemoryWorkTest {

    private final InMemoryStore one = InMemoryStore.create();
    private final InMemoryStore other = InMemoryStore.create();

    @Test
    void a_transaction_of_another_store_in_memory_is_refused() {
        assertThatThrownBy(() -> one.work().read(tx -> other.seats().seats(tx, Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.work().write(tx -> {
                    other.onceMarks().mark(tx, Set.of("a"));
                    return tx;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_unit_inside_another_is_refused_and_the_outer_one_goes_on() {
        Set<String> marked = one.work().write(tx -> {
            one.onceMarks().mark(tx, Set.of("a"));
            assertThatThrownBy(() -> one.work().write(inner -> inner)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> one.work().read(inner -> inner)).isInstanceOf(IllegalStateException.class);
            return one.onceMarks().marked(tx, Set.of("a"));
        });
        assertThat(marked).containsExactly("a");
    }
}
