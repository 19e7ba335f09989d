package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import dev.mentoring.transfer.TransferOutcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a command answered.
 *
 * @param verdict done or not
 * @param value what was answered, when done
 * @param causes what stands in the way of the command as a whole
 * @param stays what stands in the way of single students, by id
 * @param violations what makes no sense
 */
record Answer(
        Verdict verdict,
        @Nullable Object value,
        List<Refusal> causes,
        Map<String, List<Refusal>> stays,
        List<Violation> violations) {

    /** Done or not. */
    enum Verdict {
        OK,
        REFUSED,
        INVALID
    }

    static Answer of(Supplier<? extends Outcome<?>> command) {
        try {
            return command.get()
                    .fold(
                            value -> new Answer(Verdict.OK, value, List.of(), Map.of(), List.of()),
                            causes -> new Answer(Verdict.REFUSED, null, causes, Map.of(), List.of()));
        } catch (InvalidCommand invalid) {
            return invalid(invalid);
        }
    }

    static Answer ofTransfer(Supplier<TransferOutcome> command) {
        try {
            return command.get()
                    .fold(
                            done -> new Answer(Verdict.OK, done, List.of(), byStudent(done.stays()), List.of()),
                            refused -> new Answer(
                                    Verdict.REFUSED,
                                    refused,
                                    refused.command(),
                                    byStudent(refused.stays()),
                                    List.of()));
        } catch (InvalidCommand invalid) {
            return invalid(invalid);
        }
    }

    private static Answer invalid(InvalidCommand invalid) {
        return new Answer(Verdict.INVALID, null, List.of(), Map.of(), invalid.violations());
    }

    private static Map<String, List<Refusal>> byStudent(List<TransferOutcome.Stays> stays) {
        return stays.stream().collect(Collectors.toMap(each -> each.student().value(), TransferOutcome.Stays::causes));
    }

    boolean isDone() {
        return verdict == Verdict.OK;
    }

    <T> T as(Class<T> type) {
        return Objects.requireNonNull(type.cast(value), "an answer that was done has a value");
    }

    /** The causes that were looked at and failed. */
    static Set<Cause> failed(List<Refusal> causes) {
        Set<Cause> failed = new TreeSet<>();
        for (Refusal each : causes) {
            if (each.status() == Refusal.Status.FAILED) {
                failed.add(each.cause());
            }
        }
        return failed;
    }

    Set<Cause> failed() {
        return failed(causes);
    }

    /** All causes that failed, of the command and of its students. */
    Set<Cause> why() {
        Set<Cause> why = failed();
        stays.values().forEach(causes -> why.addAll(failed(causes)));
        return why;
    }

    void mustBeDone() {
        Must.hold(isDone(), "is to be done");
    }

    void mustBeRefusedFor(Cause... only) {
        Must.hold(verdict == Verdict.REFUSED && failed().equals(Set.of(only)), "is to be refused for", List.of(only));
    }

    void mustBeInvalidAt(String path) {
        boolean there = violations.stream().anyMatch(each -> each.path().startsWith(path));
        Must.hold(verdict == Verdict.INVALID && there, "is to be invalid at", path);
    }

    @Override
    public String toString() {
        return switch (verdict) {
            case OK -> "OK " + value;
            case REFUSED -> "REFUSED " + causes + " " + stays;
            case INVALID -> "INVALID " + violations;
        };
    }
}
