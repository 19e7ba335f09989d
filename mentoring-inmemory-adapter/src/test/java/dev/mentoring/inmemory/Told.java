package dev.mentoring.inmemory;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Answers in short lines: {@code NO_SEATS{free=0, needed=1}} for a check that failed, {@code ?NO_SEATS} for one not made. */
final class Told {

    private Told() {}

    static List<String> causes(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of("OK"),
                refused -> refused.stream().map(Told::line).toList());
    }

    /** All checks that failed or were not made, of the command and of every student. */
    static List<String> checks(TransferOutcome outcome) {
        return outcome.fold(
                done -> List.of("OK"),
                refused -> Stream.concat(
                                refused.command().stream(),
                                refused.stays().stream().flatMap(each -> each.checks().stream()))
                        .map(Told::line)
                        .toList());
    }

    /** All causes, of the command and of every student. */
    static List<String> causes(TransferOutcome outcome) {
        return outcome.fold(
                done -> List.of("OK"),
                refused -> refused.causes().stream().map(Told::line).toList());
    }

    /** Such as {@code ari: NO_SEATS{free=0, needed=1}, NOT_ON_PARCOURS}, one line a student. */
    static List<String> refusals(TransferOutcome outcome) {
        return outcome.fold(TransferOutcome.Done::stays, TransferOutcome.Refused::stays).stream()
                .map(each -> each.student() + ": "
                        + each.checks().stream().map(Told::line).collect(Collectors.joining(", ")))
                .toList();
    }

    /** Such as {@code ari nadia>oscar}. */
    static List<String> transfers(TransferOutcome outcome) {
        return outcome.fold(
                done -> done.transfers().stream()
                        .map(each -> each.student() + " " + each.from() + ">" + each.to())
                        .toList(),
                refused -> List.of());
    }

    /** Such as {@code SESSION_NOT_SERVED ari S1}. */
    static List<String> warnings(TransferOutcome.Done done) {
        return done.warnings().stream().map(Told::line).toList();
    }

    private static String line(Warning warning) {
        return Stream.of(
                        warning.kind().name(),
                        warning.student().map(Object::toString).orElse(""),
                        warning.detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String line(Refusal refusal) {
        String mark = refusal.status() == Refusal.Status.FAILED ? "" : "?";
        return mark + refusal.cause() + (refusal.figures().isEmpty() ? "" : refusal.figures());
    }

    /** The paths of what is wrong with a command. */
    static List<String> invalid(ThrowingCallable command) {
        InvalidCommand wrong = Assertions.catchThrowableOfType(InvalidCommand.class, command);
        return wrong == null
                ? List.of("VALID")
                : wrong.violations().stream().map(Violation::path).toList();
    }
}
