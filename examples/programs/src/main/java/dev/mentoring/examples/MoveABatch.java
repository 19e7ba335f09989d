package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Refusal;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Several students moved at once: all or none, or as many as can be. */
final class MoveABatch implements Example {

    @Override
    public String name() {
        return "move-a-batch";
    }

    @Override
    public String shows() {
        return "a batch of transfers, all or none and in part, and how to read refusals";
    }

    @Override
    public void run(PrintStream out) {
        Mentoring school = SmallSchool.open();
        LeaveId leave = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .id();
        List.of("ari", "bea", "cy").forEach(student -> SmallSchool.writeNote(school, leave, student));

        out.println("All three to Oscar, who has two seats:");
        Move allOrNone = Move.of("ari", "bea", "cy").to("oscar@school.example").during(leave);
        tell(school.transfers().now(SmallSchool.NADIA, allOrNone), out);

        out.println("The same, as many as can be:");
        tell(school.transfers().now(SmallSchool.NADIA, allOrNone.partially()), out);

        out.println("Who stays goes to Paula, by an email that nobody has:");
        tell(
                school.transfers()
                        .now(
                                SmallSchool.NADIA,
                                Move.of("cy").to("paul@school.example").during(leave)),
                out);
    }

    /** Refusals come student by student; a partial batch has transfers and refusals. */
    private static void tell(TransferOutcome outcome, PrintStream out) {
        outcome.ifDone(moved -> out.println("  " + moved.student() + " is now with " + moved.to()));
        List<TransferOutcome.Stays> stays = outcome.fold(TransferOutcome.Done::stays, TransferOutcome.Refused::stays);
        for (TransferOutcome.Stays each : stays) {
            for (Refusal cause : each.causes()) {
                out.println("  " + each.student() + " stays, " + cause.cause() + ": " + cause.mend(Locale.ENGLISH));
            }
            if (!each.notEvaluated().isEmpty()) {
                out.println("  not looked at before that is mended: "
                        + each.notEvaluated().size() + " checks");
            }
        }
    }
}
