package dev.mentoring.notice;

import dev.mentoring.work.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends what waits in the outbox, when the host says so: it starts no thread. It may be used by several threads, and
 * there may be any number of it on one store.
 */
public final class Dispatcher implements AutoCloseable {

    /** After so many attempts a notice is parked. */
    public static final int MOST_ATTEMPTS = 10;

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    private final UnitOfWork work;
    private final InstantSource clock;
    private final Notices notices;
    private final Notifications notifications;
    private final Listener listener;
    private final Gate gate = new Gate();

    /**
     * A dispatcher over ports.
     *
     * @param work the port
     * @param clock tells now
     * @param notices the port
     * @param notifications the host's port
     * @param listener hears what becomes of notices
     */
    public Dispatcher(
            UnitOfWork work, InstantSource clock, Notices notices, Notifications notifications, Listener listener) {
        this.work = work;
        this.clock = clock;
        this.notices = notices;
        this.notifications = notifications;
        this.listener = listener;
    }

    /**
     * Sends a batch. What cannot be sent is tried again after a pause that doubles each time, and parked after
     * {@link #MOST_ATTEMPTS} attempts.
     *
     * @param most how many notices at the most, above 0
     * @return how many were sent; none once this was closed
     */
    public int drainOnce(int most) {
        return gate.pass(() -> drain(most));
    }

    private int drain(int most) {
        Instant now = clock.instant();
        List<Notices.Waiting> claimed = work.write(tx -> notices.claim(tx, now, now.plus(LEASE), most));
        claimed.stream()
                .map(waiting -> waiting.notice().at())
                .min(Instant::compareTo)
                .ifPresent(oldest -> tell(() -> listener.lagged(Duration.between(oldest, now))));
        Set<Recipient> held = new HashSet<>();
        int sent = 0;
        for (Notices.Waiting waiting : claimed) {
            if (gate.isShut()) {
                break;
            }
            sent += deliver(waiting, held) ? 1 : 0;
        }
        return sent;
    }

    /** A recipient who missed a notice gets no later one before it: those are not tried, and wait for the lease to end. */
    private boolean deliver(Notices.Waiting waiting, Set<Recipient> held) {
        if (held.contains(waiting.notice().to())) {
            return false;
        }
        Optional<RuntimeException> failure = attempt(waiting.notice());
        if (failure.isPresent()) {
            held.add(waiting.notice().to());
        }
        Notices.Delivery delivery =
                failure.isEmpty() ? new Notices.Delivery.Sent() : afterFailure(waiting.attempts() + 1);
        work.write(tx -> {
            notices.settle(tx, waiting.notice().id(), delivery);
            return delivery;
        });
        tell(() -> failure.ifPresentOrElse(
                cause -> tellOf(waiting, delivery, cause), () -> listener.sent(waiting.notice())));
        return failure.isEmpty();
    }

    private void tellOf(Notices.Waiting waiting, Notices.Delivery delivery, RuntimeException cause) {
        if (delivery instanceof Notices.Delivery.Parked) {
            listener.parked(waiting.notice(), cause);
        } else {
            listener.failed(waiting.notice(), waiting.attempts() + 1, cause);
        }
    }

    /** Metrics that fail keep no notice from going out. */
    @SuppressWarnings({"CatchingUnchecked", "EmptyCatch"})
    private static void tell(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException hostFailed) {
            // its host sees to its own listener
        }
    }

    /** What the host's port threw: its listener hears of it, and nobody else. */
    @SuppressWarnings("CatchingUnchecked")
    private Optional<RuntimeException> attempt(Notice notice) {
        try {
            notifications.send(notice);
            return Optional.empty();
        } catch (RuntimeException hostFailed) {
            return Optional.of(hostFailed);
        }
    }

    private Notices.Delivery afterFailure(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return new Notices.Delivery.Parked();
        }
        return new Notices.Delivery.Again(clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1))));
    }

    /**
     * Notices that were tried too often.
     *
     * @param most how many at the most, above 0
     * @return in the order in which they were written
     */
    public List<Notice> parked(int most) {
        return work.read(tx -> notices.parked(tx, most));
    }

    /**
     * Lets a parked notice wait for delivery again.
     *
     * @param id which notice
     */
    public void retry(String id) {
        work.write(tx -> {
            notices.settle(tx, id, new Notices.Delivery.Again(clock.instant()));
            return id;
        });
    }

    /**
     * Lets no further notice begin, and waits for those that are being sent. Notices taken but not begun are sent by
     * others once their lease is over.
     *
     * @param atMost how long to wait
     * @return whether none is being sent any more
     */
    public boolean close(Duration atMost) {
        return gate.shut(atMost);
    }

    /** The same, waiting for no more than ten seconds. */
    @Override
    public void close() {
        close(LONGEST_CLOSE);
    }
}
