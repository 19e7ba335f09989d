package dev.mentoring.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.fixtures.SettableClock;
import dev.mentoring.notice.Dispatcher;
import dev.mentoring.notice.Listener;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notifications;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.MentorId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    /** Notes what it is asked to send, and fails for those that are out of reach. */
    private static final class Post implements Notifications {

        private final List<String> tried = new ArrayList<>();
        private final List<String> delivered = new ArrayList<>();
        private final RuntimeException outOfOrder = new IllegalStateException("no answer from mail.school.example");
        private final Set<String> outOfReach = new HashSet<>();

        @Override
        public void send(Notice notice) {
            String letter = notice.to().id() + " " + notice.about();
            tried.add(letter);
            if (outOfReach.contains(notice.to().id()) || outOfReach.contains(letter)) {
                throw outOfOrder;
            }
            delivered.add(letter);
        }
    }

    /** Notes what it hears. */
    private static final class Heard implements Listener {

        private final List<String> events = new ArrayList<>();
        private final List<RuntimeException> causes = new ArrayList<>();

        @Override
        public void sent(Notice notice) {
            events.add("sent " + notice.about());
        }

        @Override
        public void failed(Notice notice, int attempts, RuntimeException cause) {
            events.add("failed " + notice.about() + " " + attempts);
            causes.add(cause);
        }

        @Override
        public void parked(Notice notice, RuntimeException cause) {
            events.add("parked " + notice.about());
            causes.add(cause);
        }

        @Override
        public void lagged(Duration lag) {
            events.add("lagged " + lag);
        }
    }

    private final Heard heard = new Heard();
    private final InMemoryStore store = InMemoryStore.create();
    private final SettableClock clock = new SettableClock(Fixtures.at("2026-05-04T08:00"));
    private final Post post = new Post();
    private final Dispatcher dispatcher = new Dispatcher(store.work(), clock, store.notices(), post, heard);

    private void write(String mentor, String... letters) {
        store.work().write(tx -> {
            for (String letter : letters) {
                store.notices().write(tx, List.of(notice(mentor, letter)));
            }
            return mentor;
        });
    }

    private Notice notice(String mentor, String letter) {
        return Notice.of(
                NoticeKind.STUDENTS_RECEIVED,
                Recipient.of(MentorId.of(mentor)),
                letter,
                Map.of("students", "ari"),
                clock.instant(),
                "");
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    @Test
    void what_waits_is_sent_once_in_the_order_in_which_it_was_written() {
        write("oscar", "b", "a");
        write("paula", "c");

        assertThat(dispatcher.drainOnce(10)).isEqualTo(3);
        assertThat(post.delivered).containsExactly("oscar b", "oscar a", "paula c");
        pass(Duration.ofDays(1));
        assertThat(dispatcher.drainOnce(10)).isZero();
    }

    @Test
    void a_notice_written_twice_is_sent_once() {
        write("oscar", "a", "a");

        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
        write("oscar", "a");
        assertThat(dispatcher.drainOnce(10)).isZero();
    }

    @Test
    void a_batch_is_as_large_as_asked_for() {
        write("oscar", "a", "b", "c");

        assertThat(dispatcher.drainOnce(2)).isEqualTo(2);
        assertThat(dispatcher.drainOnce(2)).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_is_never_sent() {
        try {
            store.work().write(tx -> {
                store.notices().write(tx, List.of(notice("oscar", "a")));
                throw new IllegalStateException("the command failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the command failed");
        }

        assertThat(dispatcher.drainOnce(10)).isZero();
    }

    @Test
    void a_later_notice_waits_behind_one_that_did_not_go_out_and_those_to_others_do_not() {
        write("oscar", "a");
        write("paula", "x");
        write("oscar", "b");
        post.outOfReach.add("oscar");

        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
        assertThat(post.delivered).containsExactly("paula x");
        assertThat(post.tried).doesNotContain("oscar b");

        post.outOfReach.clear();
        pass(Duration.ofHours(1));
        assertThat(dispatcher.drainOnce(10)).isEqualTo(2);
        assertThat(post.delivered).containsExactly("paula x", "oscar a", "oscar b");
    }

    @Test
    void after_ten_attempts_it_is_parked_and_never_lost() {
        write("oscar", "a");
        post.outOfReach.add("oscar");
        drainForDays();

        assertThat(post.tried).hasSize(Dispatcher.MOST_ATTEMPTS);
        assertThat(dispatcher.parked(10)).extracting(Notice::about).containsExactly("a");

        post.outOfReach.clear();
        drainForDays();
        assertThat(post.delivered).isEmpty();
        dispatcher.retry(dispatcher.parked(10).get(0).id());
        assertThat(dispatcher.parked(10)).isEmpty();
        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
        assertThat(post.delivered).containsExactly("oscar a");
    }

    private void drainForDays() {
        for (int i = 0; i < 60; i++) {
            dispatcher.drainOnce(10);
            pass(Duration.ofHours(5));
        }
    }

    @Test
    void what_somebody_took_and_did_not_settle_comes_again_when_the_lease_ends() {
        write("oscar", "a");
        store.work()
                .write(tx -> store.notices()
                        .claim(tx, clock.instant(), clock.instant().plus(Duration.ofMinutes(5)), 10));

        pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(dispatcher.drainOnce(10)).isZero();
        pass(Duration.ofMillis(1));
        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
    }

    @Test
    void a_notice_to_be_retried_that_is_unknown_changes_nothing() {
        write("oscar", "a");
        dispatcher.retry("no such notice");

        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
    }

    @Test
    void a_notice_that_waited_behind_another_is_not_parked_without_a_try() {
        write("oscar", "a", "b");
        post.outOfReach.add("oscar a");
        drainForDays();

        assertThat(dispatcher.parked(10)).extracting(Notice::about).containsExactly("a");
        assertThat(post.delivered).containsExactly("oscar b");
    }

    @Test
    void a_notice_that_waited_has_all_its_tries_before_it() {
        write("oscar", "a", "b");
        post.outOfReach.add("oscar");
        drainForDays();

        assertThat(post.tried.stream().filter("oscar b"::equals)).hasSize(Dispatcher.MOST_ATTEMPTS);
        assertThat(dispatcher.parked(10)).extracting(Notice::about).containsExactly("a", "b");
    }

    @Test
    void what_did_not_go_out_is_tried_again_after_a_pause_that_doubles() {
        write("oscar", "a");
        post.outOfReach.add("oscar");

        Duration pause = Duration.ofSeconds(30);
        for (int attempt = 1; attempt < 6; attempt++) {
            assertThat(dispatcher.drainOnce(10)).isZero();
            assertThat(post.tried).hasSize(attempt);
            pass(pause.minusMillis(1));
            dispatcher.drainOnce(10);
            assertThat(post.tried).as("not before " + pause).hasSize(attempt);
            pass(Duration.ofMillis(1));
            pause = pause.multipliedBy(2);
        }

        post.outOfReach.clear();
        assertThat(dispatcher.drainOnce(10)).isEqualTo(1);
        assertThat(post.delivered).containsExactly("oscar a");
    }

    @Test
    void a_listener_hears_what_becomes_of_notices_and_how_late_they_are() {
        write("oscar", "a");
        write("paula", "x");
        post.outOfReach.add("oscar");
        pass(Duration.ofMinutes(2));
        dispatcher.drainOnce(10);

        assertThat(heard.events).containsExactly("lagged PT2M", "failed a 1", "sent x");
        heard.events.clear();
        drainForDays();
        assertThat(heard.events).contains("failed a 2", "failed a 9").endsWith("parked a");
        assertThat(heard.causes).hasSize(10).allMatch(cause -> cause == post.outOfOrder, "is what the host threw");
        assertThat(heard.events.stream().filter(event -> !event.startsWith("lagged")))
                .hasSize(Dispatcher.MOST_ATTEMPTS - 1);
        heard.events.clear();
        dispatcher.drainOnce(10);
        assertThat(heard.events).isEmpty();
    }

    @Test
    void a_listener_that_fails_keeps_nothing_from_going_out() {
        Listener failing = new Listener() {
            @Override
            public void sent(Notice notice) {
                throw new IllegalStateException("no metrics");
            }

            @Override
            public void lagged(Duration lag) {
                throw new IllegalStateException("no metrics");
            }
        };
        write("oscar", "a", "b");

        assertThat(new Dispatcher(store.work(), clock, store.notices(), post, failing).drainOnce(10))
                .isEqualTo(2);
        assertThat(post.delivered).containsExactly("oscar a", "oscar b");
    }

    @Test
    void closed_it_sends_no_more() {
        write("oscar", "a");
        dispatcher.close();

        assertThat(dispatcher.drainOnce(10)).isZero();
        assertThat(post.tried).isEmpty();
    }

    @Test
    void closing_waits_for_the_notice_that_is_being_sent_and_no_further_one_begins() throws Exception {
        write("oscar", "a", "b");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Notice> sent = new CopyOnWriteArrayList<>();
        Dispatcher slow = new Dispatcher(
                store.work(),
                clock,
                store.notices(),
                notice -> {
                    begun.countDown();
                    Uninterruptibles.awaitUninterruptibly(end);
                    sent.add(notice);
                },
                Listener.NONE);
        Thread draining = new Thread(() -> slow.drainOnce(10));
        draining.start();
        begun.await();

        assertThat(slow.close(Duration.ofMillis(20))).as("it hangs").isFalse();
        end.countDown();
        assertThat(slow.close(Duration.ofMinutes(1))).isTrue();
        draining.join();
        assertThat(sent).extracting(Notice::about).containsExactly("a");
        pass(Duration.ofHours(1));
        dispatcher.drainOnce(10);
        assertThat(post.delivered).containsExactly("oscar b");
    }
}
