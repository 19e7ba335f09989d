package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.notice.Dispatcher;
import dev.mentoring.notice.Listener;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.MentorId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However badly notices are brought to people: none is lost, and none goes out for work that was undone (guarantee 3). */
class OutboxTest {

    private static final int NOTICES = Boolean.getBoolean("endurance") ? 10_000 : 1_000;
    private static final int AT_ONCE = 50;
    private static final Instant START = at("2026-05-04T08:00");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    private static Notice notice(int number) {
        return Notice.of(
                NoticeKind.STUDENTS_RECEIVED,
                Recipient.of(MentorId.of("m" + number % 40)),
                "L1",
                Map.of("students", "s" + number),
                START,
                Integer.toString(number));
    }

    /** Writes notices by the fifty; every tenth fifty is rolled back. Tells those that are to go out. */
    private static List<Notice> write(JdbcStore store, int many) {
        List<Notice> kept = new ArrayList<>();
        for (int first = 0; first < many; first += AT_ONCE) {
            List<Notice> some = IntStream.range(first, first + AT_ONCE)
                    .mapToObj(OutboxTest::notice)
                    .toList();
            if (first / AT_ONCE % 10 == 9) {
                rollBack(store, some);
            } else {
                store.work().write(tx -> {
                    store.notices().write(tx, some);
                    return tx;
                });
                kept.addAll(some);
            }
        }
        return kept;
    }

    private static void rollBack(JdbcStore store, List<Notice> notices) {
        try {
            store.work().write(tx -> {
                store.notices().write(tx, notices);
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("undone");
        }
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
    }

    private Dispatcher dispatcher(JdbcStore store, dev.mentoring.notice.Notifications to) {
        return new Dispatcher(store.work(), now::get, store.notices(), to, Listener.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_notifier_that_fails_hangs_and_doubles_loses_nothing(TestDatabase database) {
        JdbcStore store = database.freshStore();
        List<Notice> kept = write(store, NOTICES);
        AtomicReference<Runnable> other = new AtomicReference<>(() -> {});
        UnsteadyNotifier notifier = new UnsteadyNotifier(() -> other.get().run());
        Dispatcher dispatcher = dispatcher(store, notifier);
        Dispatcher elsewhere = dispatcher(store, notifier);
        other.set(() -> {
            pass(Duration.ofMinutes(6));
            elsewhere.drainOnce(3);
        });
        while (isWaiting(store)) {
            if (dispatcher.drainOnce(200) == 0) {
                pass(Duration.ofHours(1));
            }
        }
        requireAllOnceOrMore(kept, notifier.delivered());
        assertThat(notifier.delivered()).hasSizeGreaterThan(kept.size());
        assertThat(dispatcher.parked(1)).isEmpty();
    }

    private static boolean isWaiting(JdbcStore store) {
        String waiting = "SELECT count(*) AS waiting FROM ${schema}.notice WHERE state <> 'SENT'";
        return store.work()
                .read(tx -> !JdbcTx.reading(tx)
                        .list(waiting, new Parameters(), row -> row.number("waiting"))
                        .equals(List.of(0)));
    }

    /** Those kept and no others, a double under the same id with the same words, to each recipient in order. */
    private static void requireAllOnceOrMore(List<Notice> kept, List<Notice> delivered) {
        Set<Notice> first = new LinkedHashSet<>(delivered);
        assertThat(first).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(byRecipient(first)).isEqualTo(byRecipient(kept));
        assertThat(first.stream().map(Notice::id).distinct()).hasSameSizeAs(kept);
    }

    private static Map<Recipient, List<Notice>> byRecipient(Iterable<Notice> notices) {
        List<Notice> all = new ArrayList<>();
        notices.forEach(all::add);
        return all.stream().collect(Collectors.groupingBy(Notice::to));
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_read_is_set_aside_and_keeps_nothing_else_from_going_out(TestDatabase database) {
        String schema = database.freshSchema();
        JdbcStore store = JdbcStore.on(database.source(), schema);
        List<Notice> kept = write(store, 50);
        String strange = kept.get(3).id();
        String sql = "UPDATE \"" + schema + "\".notice SET kind = '%s' WHERE id = '" + strange + "'";
        database.execute(sql.formatted("OF_TOMORROW"));
        Queue<Notice> delivered = new ConcurrentLinkedQueue<>();
        Dispatcher dispatcher = dispatcher(store, delivered::add);
        dispatcher.drainOnce(100);
        assertThat(delivered).hasSize(49).doesNotContain(kept.get(3));
        assertThat(store.unreadableNotices(10)).containsExactly(strange);
        database.execute(sql.formatted("STUDENTS_RECEIVED"));
        dispatcher.retry(strange);
        dispatcher.drainOnce(100);
        assertThat(delivered).hasSize(50).contains(kept.get(3));
        assertThat(store.unreadableNotices(10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void dispatchers_at_the_same_time_share_the_work(TestDatabase database) throws Exception {
        JdbcStore store = database.freshStore();
        List<Notice> kept = write(store, NOTICES / 2);
        Queue<Notice> delivered = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> dispatchers = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> drainWhileThereIs(store, delivered))
                .toList();
        int sent = 0;
        for (Future<Integer> each : threads.invokeAll(dispatchers)) {
            sent += each.get();
        }
        threads.shutdown();
        assertThat(sent).isEqualTo(kept.size());
        assertThat(delivered).hasSameSizeAs(kept);
        assertThat(new HashSet<>(delivered)).isEqualTo(new HashSet<>(kept));
        assertThat(byRecipient(delivered)).isEqualTo(byRecipient(kept));
    }

    private int drainWhileThereIs(JdbcStore store, Queue<Notice> delivered) {
        Dispatcher dispatcher = dispatcher(store, delivered::add);
        int sent = 0;
        while (isWaiting(store)) {
            sent += dispatcher.drainOnce(20);
        }
        return sent;
    }
}
