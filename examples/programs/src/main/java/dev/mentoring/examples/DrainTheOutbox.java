package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Dispatcher;
import dev.mentoring.notice.Listener;
import dev.mentoring.notice.Notice;
import dev.mentoring.roster.LeaveId;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Notices wait in an outbox, written with what they tell of; your scheduler sends them, again and again if need be. */
final class DrainTheOutbox implements Example {

    @Override
    public String name() {
        return "drain-the-outbox";
    }

    @Override
    public String shows() {
        return "notices sent by your scheduler, a mail server that fails, and the second try";
    }

    @Override
    public void run(PrintStream out) {
        AtomicReference<Instant> now = new AtomicReference<>(SmallSchool.APRIL_28);
        Mentoring school = SmallSchool.open(InMemoryStore.create(), now::get, new Listener() {
            @Override
            public void failed(Notice notice, int attempts, RuntimeException cause) {
                out.println("  attempt " + attempts + " failed: " + cause.getMessage());
            }
        });
        LeaveId leave = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .id();
        school.preparation().warn(SmallSchool.NADIA, leave).orElseThrow();

        AtomicBoolean down = new AtomicBoolean(true);
        try (Dispatcher dispatcher = school.notices(notice -> {
            if (down.get()) {
                throw new IllegalStateException("the mail server does not answer");
            }
            out.println("  to " + notice.to().id() + ": " + notice.text(Locale.ENGLISH));
        })) {
            out.println("While the mail server is down:");
            out.println("  sent: " + dispatcher.drainOnce(100));
            down.set(false);
            now.updateAndGet(moment -> moment.plus(Duration.ofMinutes(10)));
            out.println("Ten minutes later:");
            out.println("  sent: " + dispatcher.drainOnce(100));
            out.println("Parked for good: " + dispatcher.parked(100).size());
        }
    }
}
