package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.assignment.Holders;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Students come back to a seat that was kept for them, when the leave is over and not before. */
final class GiveBack implements Example {

    @Override
    public String name() {
        return "give-back";
    }

    @Override
    public String shows() {
        return "a return, too early and in time, and who had the student when";
    }

    @Override
    public void run(PrintStream out) {
        AtomicReference<Instant> now = new AtomicReference<>(SmallSchool.APRIL_28);
        Mentoring school = SmallSchool.open(InMemoryStore.create(), now::get);
        LeaveId leave = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .id();
        SmallSchool.writeNote(school, leave, "ari");
        school.transfers()
                .now(
                        SmallSchool.NADIA,
                        Move.of("ari").to("oscar@school.example").during(leave))
                .orElseThrow();

        now.set(Instant.parse("2026-05-11T08:00:00Z"));
        out.println("On 11 May, while Nadia is away:");
        school.transfers()
                .giveBack(SmallSchool.OSCAR, leave)
                .ifRefused(no -> no.causes().forEach(cause -> out.println("  " + cause.mend(Locale.ENGLISH))));

        now.set(Instant.parse("2026-05-18T06:00:00Z"));
        out.println("On 18 May, when she is back:");
        school.transfers()
                .giveBack(SmallSchool.OSCAR, leave)
                .ifDone(back -> out.println("  " + back.student() + " is with " + back.to() + " again"));

        out.println("Who had Ari:");
        for (Holders.Holding holding : school.transfers()
                .history(SmallSchool.STAFF, StudentId.of("ari"))
                .orElseThrow()
                .holders()
                .holdings()) {
            out.println("  " + holding.mentor() + " from " + holding.from());
        }
    }
}
