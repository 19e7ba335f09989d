package dev.mentoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.notice.OnceMarks} must do. */
public abstract class OnceMarksContract extends PortContract {

    /** For subclasses. */
    protected OnceMarksContract() {}

    private void mark(String... marks) {
        write(tx -> store().onceMarks().mark(tx, Set.of(marks)));
    }

    private Set<String> marked(String... marks) {
        return readSet(tx -> store().onceMarks().marked(tx, Set.of(marks)));
    }

    @Test
    void marks_are_set_once_set_again_or_not() {
        mark("a", "É \uD83C\uDF93");
        mark("a", "x".repeat(300));
        assertThat(marked("a", "A", "É \uD83C\uDF93", "x".repeat(300), "x"))
                .containsExactlyInAnyOrder("a", "É \uD83C\uDF93", "x".repeat(300));
        assertThat(marked()).isEmpty();
    }

    @Test
    void what_a_transaction_marked_it_reads_back() {
        write(tx -> {
            store().onceMarks().mark(tx, Set.of("a"));
            assertThat(store().onceMarks().marked(tx, Set.of("a", "b"))).containsExactly("a");
        });
    }

    @Test
    void nothing_that_was_marked_in_vain_is_marked() {
        writeInVain(tx -> store().onceMarks().mark(tx, Set.of("a")));
        assertThat(marked("a")).isEmpty();
    }
}
