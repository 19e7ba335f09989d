package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.service.KeptTransfers;
import java.io.PrintStream;
import java.util.Locale;

/** A command that a client sends twice, because it never saw the first answer, is done once. */
final class OnceByKey implements Example {

    @Override
    public String name() {
        return "once-by-key";
    }

    @Override
    public String shows() {
        return "a command sent again under its key, and another one under the same key";
    }

    @Override
    public void run(PrintStream out) {
        Mentoring school = SmallSchool.open();
        LeaveId leave = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .id();
        SmallSchool.writeNote(school, leave, "ari");
        Move move = Move.of("ari").to("oscar@school.example").during(leave);

        out.println("Sent, and sent again:");
        tell(send(school, "request-7", "ari to oscar", move), out);
        tell(send(school, "request-7", "ari to oscar", move), out);
        int transfers = school.transfers()
                .history(SmallSchool.STAFF, StudentId.of("ari"))
                .orElseThrow()
                .transfers()
                .size();
        out.println("  transfers made: " + transfers);

        out.println("Another command under the same key:");
        try {
            send(school, "request-7", "ari to paula", move.to("paula@school.example"));
        } catch (InvalidCommand wrong) {
            wrong.violations().forEach(each -> out.println("  " + each.path() + ": " + each.message(Locale.ENGLISH)));
        }
    }

    /** The text of a command is what tells it from another. */
    private static TransferOutcome send(Mentoring school, String key, String command, Move move) {
        return school.once(
                key, command, new KeptTransfers(), same -> same.transfers().now(SmallSchool.NADIA, move));
    }

    private static void tell(TransferOutcome outcome, PrintStream out) {
        outcome.ifDone(moved -> out.println("  " + moved.student() + " is now with " + moved.to()));
    }
}
