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
     * The causes that stand in the way of one student's move.
     *
     * @param student who stays
     * @param causes every cause at once
     */
    record Stays(StudentId student, List<Refusal> causes) {

        /** Keeps the causes from changing. */
        public Stays {
            causes = ImmutableList.copyOf(causes);
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
     * @param command causes that concern no student, such as a leave that the actor may not know
     */
    record Refused(List<Stays> stays, List<Refusal> command) implements TransferOutcome {

        /** Keeps the lists from changing. */
        public Refused {
            stays = ImmutableList.copyOf(stays);
            command = ImmutableList.copyOf(command);
        }

        /**
         * All causes, of the command and of all students.
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
