package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.MentorId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.CommandLog.Entry;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every {@link dev.mentoring.work.UnitOfWork} must do, and which transactions every port refuses. */
public abstract class UnitOfWorkContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");
    private static final Instant NOW = at("2026-05-04T09:00");
    private static final Assignment ARI = Assignment.at(student("ari"), NADIA);

    /** For subclasses. */
    protected UnitOfWorkContract() {}

    /** A transaction of no store. */
    private static final class ForeignTx implements Tx {}

    private int capacity() {
        return read(this::capacity);
    }

    private int capacity(Tx tx) {
        return Lookup.of(store().seats().seats(tx, Set.of(NADIA)), NADIA).capacity();
    }

    @Test
    void the_answer_of_the_work_is_the_answer_of_the_unit() {
        assertThat(store().work().<String>write(tx -> "written")).isEqualTo("written");
        assertThat(store().work().<String>read(tx -> "read")).isEqualTo("read");
    }

    @Test
    void what_the_work_throws_reaches_the_caller_as_it_is() {
        RuntimeException thrown = new IllegalStateException("ours");
        Error error = new AssertionError("ours");
        assertThatThrownBy(() -> write(tx -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThatThrownBy(() -> write(tx -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThatThrownBy(() -> read(tx -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void a_unit_writes_to_all_ports_or_to_none() {
        writeInVain(this::writeEverywhere);
        assertThat(readList(this::everything)).isEmpty();
        write(this::writeEverywhere);
        assertThat(readList(this::everything)).containsExactly("seats", "assignments", "commands", "marks");
    }

    @Test
    void an_error_rolls_back_too() {
        assertThatThrownBy(() -> write(tx -> {
                    writeEverywhere(tx);
                    throw new StackOverflowError("ours");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(readList(this::everything)).isEmpty();
    }

    private void writeEverywhere(Tx tx) {
        store().seats().setCapacity(tx, NADIA, 4);
        store().assignments().save(tx, List.of(ARI), NOW);
        store().commands().keep(tx, "k1", new Entry("c", "a"));
        store().onceMarks().mark(tx, Set.of("a"));
    }

    private List<String> everything(Tx tx) {
        List<String> found = new ArrayList<>();
        if (!store().seats().seats(tx, Set.of(NADIA)).isEmpty()) {
            found.add("seats");
        }
        if (!store().assignments().page(tx, Optional.empty(), 1).isEmpty()) {
            found.add("assignments");
        }
        if (store().commands().find(tx, "k1").isPresent()) {
            found.add("commands");
        }
        if (!store().onceMarks().marked(tx, Set.of("a")).isEmpty()) {
            found.add("marks");
        }
        return found;
    }

    @Test
    void a_store_that_failed_goes_on_working() {
        for (int i = 0; i < 30; i++) {
            writeInVain(this::writeEverywhere);
        }
        write(this::writeEverywhere);
        assertThat(capacity()).isEqualTo(4);
    }

    @Test
    void a_reading_unit_sees_one_state_whatever_others_write_meanwhile() {
        write(this::writeEverywhere);
        Meanwhile<Boolean> writer = read(tx -> {
            assertThat(capacity(tx)).isEqualTo(4);
            Meanwhile<Boolean> started = Meanwhile.startAndWaitAWhile(() -> {
                write(other -> {
                    store().seats().setCapacity(other, NADIA, 5);
                    store().assignments().save(other, List.of(ARI.lentTo(mentor("oscar"), leave("L1"))), NOW);
                });
                return true;
            });
            assertThat(capacity(tx)).isEqualTo(4);
            assertThat(store().assignments().lent(tx)).isEmpty();
            return started;
        });
        assertThat(writer.outcome()).isTrue();
        assertThat(capacity()).isEqualTo(5);
    }

    @Test
    void nobody_sees_what_a_unit_wrote_that_failed_in_the_end() {
        write(this::writeEverywhere);
        List<Meanwhile<Integer>> seen = new ArrayList<>();
        writeInVain(tx -> {
            store().seats().setCapacity(tx, NADIA, 9);
            seen.add(Meanwhile.startAndWaitAWhile(() -> read(this::capacity)));
        });
        assertThat(seen).allSatisfy(each -> assertThat(each.outcome()).isEqualTo(4));
    }

    @Test
    void units_that_count_up_under_a_lock_lose_no_count() {
        write(tx -> store().seats().setCapacity(tx, NADIA, 0));
        List<Meanwhile<Boolean>> racing = Stream.generate(() -> Meanwhile.start(this::countToFive))
                .limit(5)
                .toList();
        assertThat(racing).allSatisfy(each -> assertThat(each.outcome()).isTrue());
        assertThat(capacity()).isEqualTo(25);
    }

    private boolean countToFive() {
        for (int i = 0; i < 5; i++) {
            write(tx -> {
                store().assignments().lock(tx, Set.of(NADIA), Set.of());
                store().seats().setCapacity(tx, NADIA, capacity(tx) + 1);
            });
        }
        return true;
    }

    @TestFactory
    Stream<DynamicTest> a_transaction_of_another_store_is_refused() {
        return PortCalls.all()
                .map(call -> DynamicTest.dynamicTest(
                        call.name(),
                        () -> assertThatThrownBy(() -> call.on(adapter().freshStore(), new ForeignTx()))
                                .isInstanceOf(IllegalArgumentException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_transaction_that_has_ended_is_refused() {
        return PortCalls.all()
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    renewStore();
                    Tx ended = store().work().write(tx -> tx);
                    assertThatThrownBy(() -> call.on(store(), ended)).isInstanceOf(IllegalStateException.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> writing_or_locking_in_a_transaction_that_only_reads_is_refused() {
        return PortCalls.all()
                .filter(PortCalls::writes)
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    renewStore();
                    assertThatThrownBy(() -> read(tx -> call.on(store(), tx)))
                            .isInstanceOf(IllegalStateException.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> reading_in_a_transaction_that_only_reads_is_fine() {
        return PortCalls.all()
                .filter(call -> !call.writes())
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    renewStore();
                    assertThat(Optional.ofNullable(read(tx -> call.on(store(), tx))))
                            .isPresent();
                }));
    }
}
