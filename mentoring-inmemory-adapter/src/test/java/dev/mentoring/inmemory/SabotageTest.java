package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.Lists;
import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.answer.IncompleteAnswer;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.testkit.AssignmentsContract;
import dev.mentoring.testkit.CommandLogContract;
import dev.mentoring.testkit.GapStartContract;
import dev.mentoring.testkit.LeavesContract;
import dev.mentoring.testkit.LocksContract;
import dev.mentoring.testkit.MentorsContract;
import dev.mentoring.testkit.NoticesContract;
import dev.mentoring.testkit.OnceMarksContract;
import dev.mentoring.testkit.PrivateNotesContract;
import dev.mentoring.testkit.SeatBookContract;
import dev.mentoring.testkit.StoreUnderTest;
import dev.mentoring.testkit.UnitOfWorkContract;
import dev.mentoring.testkit.history.HistoryFailure;
import dev.mentoring.testkit.history.RandomHistories;
import dev.mentoring.work.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Adapters that do one thing wrong: a contract suite finds each out, and random histories those that matter there. */
class SabotageTest {

    /** The sabotaged stores that the suite at hand is run on. */
    private static Supplier<Store> sabotaged = InMemoryStore::create;

    private interface Sabotaged extends StoreUnderTest {

        @Override
        default Store freshStore() {
            return sabotaged.get();
        }
    }

    static class Seatbook extends SeatBookContract implements Sabotaged {}

    static class Assigned extends AssignmentsContract implements Sabotaged {}

    static class Keys extends CommandLogContract implements Sabotaged {}

    static class Units extends UnitOfWorkContract implements Sabotaged {}

    static class Away extends LeavesContract implements Sabotaged {}

    static class People extends MentorsContract implements Sabotaged {}

    static class Outbox extends NoticesContract implements Sabotaged {}

    static class Notes extends PrivateNotesContract implements Sabotaged {}

    static class Accounts extends LocksContract implements Sabotaged {}

    static class Once extends OnceMarksContract implements Sabotaged {}

    static class Gaps extends GapStartContract implements Sabotaged {}

    /** How many tests of a suite fail. */
    private static long failures(Class<?> suite, Supplier<Store> stores) {
        sabotaged = stores;
        SummaryGeneratingListener told = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .build();
        LauncherFactory.create().execute(request, told);
        assertThat(told.getSummary().getTestsStartedCount()).isPositive();
        return told.getSummary().getTestsFailedCount();
    }

    private static void isFoundOut(Class<?> suite, Supplier<Store> stores) {
        assertThat(failures(suite, InMemoryStore::create)).isZero();
        assertThat(failures(suite, stores)).isPositive();
    }

    private static void historiesFindOut(Supplier<Store> stores) {
        assertThatThrownBy(() -> RandomHistories.on(stores).run(7, 3_000)).isInstanceOf(HistoryFailure.class);
    }

    @Test
    void one_that_forgets_reservations() {
        Supplier<Store> stores = Sabotage.answering(
                "seats", "seats", all -> mapped(all, (Seats seats) -> new Seats(seats.capacity(), seats.held(), 0)));
        isFoundOut(Seatbook.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_applies_half_a_batch() {
        Supplier<Store> stores = Sabotage.of("assignments", "save", (call, arguments) -> {
            List<Assignment> batch = new ArrayList<>(as(arguments[1]));
            return call.with(arguments[0], batch.subList(0, (batch.size() + 1) / 2), arguments[2]);
        });
        isFoundOut(Assigned.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_loses_a_key() {
        Supplier<Store> stores = Sabotage.of(
                "commands", "keep", (call, arguments) -> arguments[1].equals("k1") ? null : call.with(arguments));
        isFoundOut(Keys.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_keeps_what_a_failed_unit_wrote() {
        Supplier<Store> stores = Sabotage.of("work", "write", (call, arguments) -> leak(call, function(arguments[0])));
        isFoundOut(Units.class, stores);
        isFoundOut(Seatbook.class, stores);
        isFoundOut(Outbox.class, stores);
    }

    private static @Nullable Object leak(Sabotage.Call call, Function<Tx, Object> work) {
        List<RuntimeException> thrown = new ArrayList<>();
        Function<Tx, Optional<Object>> swallowing = tx -> {
            try {
                return Optional.of(work.apply(tx));
            } catch (RuntimeException failure) {
                thrown.add(failure);
                return Optional.empty();
            }
        };
        Object done = call.with(swallowing);
        if (!thrown.isEmpty()) {
            throw thrown.get(0);
        }
        return ((Optional<?>) done).orElseThrow();
    }

    @Test
    void one_that_lists_in_another_order() {
        isFoundOut(Assigned.class, Sabotage.answering("assignments", "page", SabotageTest::reversed));
        isFoundOut(Assigned.class, Sabotage.answering("assignments", "heldBy", SabotageTest::reversed));
        isFoundOut(Away.class, Sabotage.answering("leaves", "notOver", SabotageTest::reversed));
        isFoundOut(People.class, Sabotage.answering("mentors", "onParcours", SabotageTest::reversed));
        isFoundOut(People.class, Sabotage.answering("mentors", "page", SabotageTest::reversed));
        isFoundOut(Outbox.class, Sabotage.answering("notices", "claim", SabotageTest::reversed));
    }

    @Test
    void one_whose_holdings_are_stale() {
        Supplier<Store> stores =
                Sabotage.answering("assignments", "holders", all -> mapped(all, SabotageTest::withoutTheLast));
        isFoundOut(Assigned.class, stores);
        historiesFindOut(stores);
    }

    private static Holders withoutTheLast(Holders holders) {
        int count = holders.holdings().size();
        return count == 1 ? holders : new Holders(holders.holdings().subList(0, count - 1));
    }

    @Test
    void one_that_still_lists_a_student_at_the_former_holder() {
        Supplier<Store> stores = Sabotage.of("assignments", "heldBy", (call, arguments) -> {
            List<Assignment> held = new ArrayList<>(as(call.with(arguments)));
            return held.stream().filter(each -> !each.isLent()).toList();
        });
        isFoundOut(Assigned.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_forgets_the_names_that_a_leave_absorbed_by_the_first_edition() {
        Supplier<Store> stores = Sabotage.of("leaves", "find", (call, arguments) -> {
            Optional<Leave> found = as(call.with(arguments));
            return found.filter(leave -> leave.id().equals(arguments[1]));
        });
        isFoundOut(Away.class, stores);
    }

    @Test
    void one_that_finds_only_one_of_two_with_the_same_email() {
        isFoundOut(
                People.class,
                Sabotage.answering(
                        "mentors",
                        "withEmail",
                        all -> SabotageTest.<List<Object>>as(all).stream()
                                .limit(1)
                                .toList()));
        Supplier<Store> stores = Sabotage.answering("accountLocks", "lock", all -> firstAlone(as(all)));
        isFoundOut(Accounts.class, stores);
        historiesFindOut(stores);
    }

    private static Addressed firstAlone(Addressed all) {
        return new Addressed(all.mentors().stream().limit(1).toList(), all.assignments());
    }

    @Test
    void one_that_knows_no_email_but_as_it_is_written() {
        Supplier<Store> stores = Sabotage.of("mentors", "withEmail", (call, arguments) -> {
            Email asked = (Email) arguments[1];
            return asked.toString().equals(asked.folded()) ? call.with(arguments) : List.of();
        });
        isFoundOut(People.class, stores);
        Supplier<Store> locking = Sabotage.of("accountLocks", "lock", (call, arguments) -> {
            Email asked = (Email) arguments[2];
            boolean isFolded = asked.toString().equals(asked.folded());
            return call.with(arguments[0], arguments[1], isFolded ? asked : Email.of("nobody@school.example"));
        });
        isFoundOut(Accounts.class, locking);
        historiesFindOut(locking);
    }

    @Test
    void one_that_forgets_what_was_told_once() {
        Supplier<Store> stores = Sabotage.of("onceMarks", "mark", (call, arguments) -> null);
        isFoundOut(Once.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_looks_for_gaps_from_the_last_week_on_alone() {
        isFoundOut(Gaps.class, Sabotage.of("gapStart", "since", (call, arguments) -> arguments[1]));
    }

    @Test
    void one_that_answers_less_than_its_ports_promise_is_told_by_ids() {
        Supplier<Store> stores = Sabotage.answering("assignments", "holders", all -> Map.of());
        Mentoring school = Mentoring.on(stores.get())
                .clock(InstantSource.fixed(Fixtures.at("2026-05-04T09:00")))
                .build();
        school.roster()
                .enrol(
                        Actor.system(),
                        SchoolRoster.builder()
                                .addParcours(Fixtures.dataParcours())
                                .addMentors(Fixtures.aMentor("nadia").build())
                                .addStudents(
                                        new SchoolRoster.Placed(Fixtures.thirdPartyStudent(), MentorId.of("nadia")))
                                .build())
                .orElseThrow();
        assertThatThrownBy(() -> school.ledger().weeks(Actor.staff("rita"), "ari", "2026-W10", "2026-W12"))
                .isExactlyInstanceOf(IncompleteAnswer.class)
                .hasMessage("Nothing is kept under ari");
    }

    @Test
    void one_that_loses_a_note() {
        Supplier<Store> stores = Sabotage.answering("notes", "on", all -> Map.of());
        isFoundOut(Notes.class, stores);
        historiesFindOut(stores);
    }

    @Test
    void one_that_sends_a_notice_twice() {
        isFoundOut(Outbox.class, Sabotage.of("notices", "settle", (call, arguments) -> null));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T as(@Nullable Object value) {
        return (T) Objects.requireNonNull(value);
    }

    private static Function<Tx, Object> function(Object work) {
        return as(work);
    }

    private static List<Object> reversed(@Nullable Object list) {
        return Lists.reverse(List.copyOf(SabotageTest.<Collection<Object>>as(list)));
    }

    private static <T> Map<Object, T> mapped(@Nullable Object all, Function<T, T> change) {
        Map<Object, T> found = as(all);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> change.apply(each.getValue())));
    }
}
