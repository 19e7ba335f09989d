package dev.mentoring.transfer;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.Refusal;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a command to move students, or to bring them back: done, in whole or in part, or refused. */
public sealed interface TransferOutcome {

    /**
     * What stands in the way of one student's move.
     *
     * @param student who stays
     * @param checks every check that failed, and every one that rests on those and was not made, in the order of the
     *     rule book
     */
    record Stays(StudentId student, List<Refusal> checks) {

        /** Keeps the checks from changing. */
        public Stays {
            checks = ImmutableList.copyOf(checks);
        }

        /**
         * The causes: what failed, every one at once.
         *
         * @return the causes, each with a mend where it has one
         */
        public List<Refusal> causes() {
            return with(Refusal.Status.FAILED);
        }

        /**
         * What was not looked at, since it rests on a check that failed. It may stand in the way once that is mended.
         *
         * @return the checks that were not made
         */
        public List<Refusal> notEvaluated() {
            return with(Refusal.Status.NOT_EVALUATED);
        }

        private List<Refusal> with(Refusal.Status status) {
            return checks.stream().filter(check -> check.status() == status).toList();
        }
    }

    /**
     * Students were moved.
     *
     * @param transfers in the order of the command
     * @param stays those of a partial batch who could not be moved
     * @param warnings what should be looked at
     */
    record Done(List<Transfer> transfers, List<Stays> stays, List<Warning> warnings) implements TransferOutcome {

        /** Keeps the lists from changing. */
        public Done {
            transfers = ImmutableList.copyOf(transfers);
            stays = ImmutableList.copyOf(stays);
            warnings = ImmutableList.copyOf(warnings);
        }
    }

    /**
     * Nobody was moved, and nothing was written.
     *
     * @param stays the students with causes of their own, in the order of the command
     * @param command causes that concern no student: those of a return by leave that the actor may not ask for
     */
    record Refused(List<Stays> stays, List<Refusal> command) implements TransferOutcome {

        /** Keeps the lists from changing. */
        public Refused {
            stays = ImmutableList.copyOf(stays);
            command = ImmutableList.copyOf(command);
        }

        /**
         * All causes, of the command and of all students: what failed. What was not looked at is asked of
         * {@link #stays()}.
         *
         * @return the causes, student by student
         */
        public List<Refusal> causes() {
            return Stream.concat(command.stream(), stays.stream().flatMap(each -> each.causes().stream()))
                    .toList();
        }
    }

    /**
     * One answer out of both cases.
     *
     * @param done what to make of what was done
     * @param refused what to make of the causes
     * @param <R> what comes of it
     * @return what the function that applies returns
     */
    default <R> R fold(Function<? super Done, ? extends R> done, Function<? super Refused, ? extends R> refused) {
        return this instanceof Done it ? done.apply(it) : refused.apply((Refused) this);
    }

    /**
     * Does something with each transfer.
     *
     * @param action called once a transfer
     * @return this outcome
     */
    default TransferOutcome ifDone(Consumer<? super Transfer> action) {
        if (this instanceof Done it) {
            it.transfers().forEach(action);
        }
        return this;
    }

    /**
     * Does something with the refusal.
     *
     * @param action called when nobody was moved
     * @return this outcome
     */
    default TransferOutcome ifRefused(Consumer<? super Refused> action) {
        if (this instanceof Refused it) {
            action.accept(it);
        }
        return this;
    }

    /**
     * What was done, for those who take a refusal for a fault of their own.
     *
     * @return what was done
     * @throws MentoringException when nobody was moved; its message has the mends in English
     */
    default Done orElseThrow() {
        return fold(Function.identity(), refused -> {
            throw new MentoringException(refused.causes().stream()
                    .map(cause -> cause.cause() + ": " + cause.mend(Locale.ENGLISH))
                    .collect(Collectors.joining("; ")));
        });
    }
}
