package dev.mentoring.testkit;

import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.answer.Conflict;
import dev.mentoring.work.CommandLog.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.work.CommandLog} must do. */
public abstract class CommandLogContract extends PortContract {

    private static final Entry MOVE = new Entry("move ari", "done");
    private static final Entry OTHER = new Entry("move bea", "done");

    /** For subclasses. */
    protected CommandLogContract() {}

    private void keep(String key, Entry entry) {
        write(tx -> store().commands().keep(tx, key, entry));
    }

    private Optional<Entry> find(String key) {
        return read(tx -> store().commands().find(tx, key));
    }

    private void comesBack(String key, Entry entry) {
        keep(key, entry);
        assertEqual(find(key), Optional.of(entry));
    }

    @Test
    void a_command_comes_back_with_its_answer_word_for_word() {
        comesBack("k1", new Entry(Samples.HARD, Samples.HARD + "{\"a\":1}"));
        comesBack("k2", new Entry("", ""));
        comesBack("k3", new Entry(Samples.longest(200_000), Samples.longest(200_000)));
    }

    @Test
    void keys_are_told_apart_by_every_character() {
        List<String> keys =
                List.of("key", "Key", "KEY", "kéy", "ke\u0301y", "k\uD83C\uDF93", Samples.longest(200), "%");
        IntStream.range(0, keys.size()).forEach(i -> comesBack(keys.get(i), new Entry("c" + i, "a" + i)));
        IntStream.range(0, keys.size())
                .forEach(i -> assertThat(find(keys.get(i))).contains(new Entry("c" + i, "a" + i)));
    }

    @Test
    void nothing_is_kept_under_an_unknown_key() {
        keep("k1", MOVE);
        assertThat(find("k2")).isEmpty();
    }

    @Test
    void what_a_transaction_kept_it_reads_back() {
        write(tx -> {
            store().commands().keep(tx, "k1", MOVE);
            assertThat(store().commands().find(tx, "k1")).contains(MOVE);
        });
    }

    @Test
    void a_key_that_was_kept_in_vain_is_free() {
        writeInVain(tx -> store().commands().keep(tx, "k1", MOVE));
        assertThat(find("k1")).isEmpty();
        comesBack("k1", OTHER);
    }

    @Test
    void a_key_is_kept_only_once_and_nothing_of_the_second_transaction() {
        keep("k1", MOVE);
        assertThatThrownBy(() -> write(tx -> {
                    store().onceMarks().mark(tx, Set.of("second"));
                    store().commands().keep(tx, "k1", OTHER);
                }))
                .isInstanceOf(Conflict.class);
        assertThat(find("k1")).contains(MOVE);
        assertThat(readSet(tx -> store().onceMarks().marked(tx, Set.of("second"))))
                .isEmpty();
    }

    @Test
    void of_several_that_keep_the_same_key_at_once_one_does_and_the_others_leave_nothing() {
        List<Meanwhile<Boolean>> racing = IntStream.range(0, 6)
                .mapToObj(i -> Meanwhile.start(() -> once("k1", "by-" + i)))
                .toList();
        long done = racing.stream().filter(Meanwhile::outcome).count();
        assertThat(done).isEqualTo(1);
        Set<String> all =
                Set.copyOf(IntStream.range(0, 6).mapToObj(i -> "by-" + i).toList());
        assertThat(readSet(tx -> store().onceMarks().marked(tx, all)))
                .containsExactly(find("k1").orElseThrow().answer());
    }

    /** Whether it was done by this call: another one may have been first, or in the way. */
    private boolean once(String key, String mark) {
        try {
            return store().work().write(tx -> {
                if (store().commands().find(tx, key).isPresent()) {
                    return false;
                }
                store().onceMarks().mark(tx, Set.of(mark));
                store().commands().keep(tx, key, new Entry("mark", mark));
                return true;
            });
        } catch (Conflict another) {
            return false;
        }
    }
}
