package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mentoring.Store;
import dev.mentoring.assignment.Seats;
import dev.mentoring.testkit.history.HistoryFailure;
import dev.mentoring.testkit.history.RandomHistories;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories that cannot be run, or go wrong, fail, and say where. */
class FailedHistoriesTest {

    /** Reserved seats are forgotten when they are read. */
    private static final Supplier<Store> FORGETFUL = Sabotage.answering("seats", "seats", FailedHistoriesTest::forget);

    /** Which days a mentor serves is forgotten when candidates for a window are asked for by parcours. */
    private static final Supplier<Store> BLIND = Sabotage.answering("mentors", "onParcours", all -> List.of());

    private static Object forget(Object seats) {
        return ((Map<?, ?>) seats)
                .entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> unreserved((Seats) each.getValue())));
    }

    private static Seats unreserved(Seats seats) {
        return new Seats(seats.capacity(), seats.held(), 0);
    }

    private static HistoryFailure failure(RandomHistories histories) {
        return catchThrowableOfType(HistoryFailure.class, () -> histories.run(7, 3_000));
    }

    /** A store for the first histories, and a failure from one on. */
    private static Supplier<Store> failingFrom(int number, Supplier<? extends Throwable> failure) {
        AtomicInteger made = new AtomicInteger();
        return () -> {
            if (made.incrementAndGet() >= number) {
                throw FailedHistoriesTest.<RuntimeException>thrown(failure.get());
            }
            return InMemoryStore.create();
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> RuntimeException thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void a_store_that_cannot_be_made_fails_the_run_with_its_seed(int number) {
        HistoryFailure failed =
                failure(RandomHistories.on(failingFrom(number, () -> new IllegalStateException("no database"))));
        assertThat(failed)
                .hasMessageContaining("seed " + failed.seed())
                .hasMessageContaining("no database")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatever_is_thrown_fails_the_run() {
        assertThat(failure(RandomHistories.on(failingFrom(3, () -> new Exception("checked")))))
                .hasMessageContaining("checked");
        assertThat(failure(RandomHistories.on(failingFrom(3, StackOverflowError::new))))
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void a_run_of_fewer_histories_than_asked_for_fails() {
        RandomHistories runByNobody = RandomHistories.on(InMemoryStore::create).onThreads(0);
        assertThatThrownBy(() -> runByNobody.run(7, 10))
                .isInstanceOf(AssertionError.class)
                .hasMessage("of 10 histories only so many were run: 0");
        RandomHistories none = RandomHistories.on(InMemoryStore::create);
        assertThatThrownBy(() -> none.run(7, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_store_that_goes_against_the_model_is_named_with_the_field_that_differs() {
        assertThat(failure(RandomHistories.on(FORGETFUL)))
                .message()
                .contains("on store 1 ($Proxy")
                .containsPattern("reserved in the library is 0\n  in the model is [1-9]");
    }

    @Test
    void the_second_of_two_stores_is_named_when_the_first_fits_the_model() {
        assertThat(failure(RandomHistories.on(InMemoryStore::create).besides(FORGETFUL)))
                .message()
                .contains("on store 2 ($Proxy")
                .doesNotContain("store 1");
    }

    @Test
    void the_first_of_two_stores_is_named_when_it_does_not_fit_the_model() {
        assertThat(failure(RandomHistories.on(FORGETFUL).besides(InMemoryStore::create)))
                .message()
                .contains("on store 1 ($Proxy")
                .doesNotContain("store 2");
    }

    @Test
    void two_stores_that_answer_differently_are_both_named_with_what_each_says() {
        assertThat(failure(RandomHistories.on(InMemoryStore::create).besides(BLIND)))
                .message()
                .containsPattern(
                        "the answer:\n.* in store 2 \\(\\$Proxy\\d+\\) is .*\n  in store 1 \\(InMemoryStore\\) is ");
    }

    @Test
    void a_history_that_failed_fails_again_by_its_seed() {
        HistoryFailure failed = failure(RandomHistories.on(FORGETFUL));
        assertThatThrownBy(() -> RandomHistories.on(FORGETFUL).replay(failed.seed()))
                .isInstanceOf(HistoryFailure.class)
                .hasMessageContaining("seed " + failed.seed());
    }
}
