package dev.mentoring.testkit.history;

import dev.mentoring.assignment.Holders;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.service.TransferService;
import java.time.Instant;
import java.util.List;

/** Plays a student's transfers again: they give every holder at every instant. */
final class Replay {

    private Replay() {}

    static void mustBeSame(TransferService.History history, StudentFacts student) {
        List<StudentFacts.Held> told = history.holders().holdings().stream()
                .map(each -> new StudentFacts.Held(each.mentor().value(), each.from()))
                .toList();
        Must.beEqual(told, student.timeline, "who held " + student.id);
        String holder = told.get(0).mentor();
        Instant last = Instant.MIN;
        for (Transfer transfer : history.transfers()) {
            Must.beEqual(transfer.from().value(), holder, "a transfer takes the student from the holder");
            Must.hold(!transfer.at().isBefore(last), "transfers come in the order of time", transfer);
            holder = transfer.to().value();
            last = transfer.at();
        }
        Must.beEqual(holder, student.holder, "the last transfer tells the holder");
        for (Holders.Holding holding : history.holders().holdings()) {
            mustHold(history, holding.from(), told.get(0).mentor());
            mustHold(history, holding.from().minusNanos(1_000), told.get(0).mentor());
        }
    }

    private static void mustHold(TransferService.History history, Instant moment, String first) {
        String replayed = first;
        for (Transfer transfer : history.transfers()) {
            replayed = transfer.at().isAfter(moment) ? replayed : transfer.to().value();
        }
        Must.beEqual(history.holders().at(moment).value(), replayed, "the holder at " + moment);
    }
}
