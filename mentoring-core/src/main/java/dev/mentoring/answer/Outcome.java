package dev.mentoring.answer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of a command: done, or refused with every cause at once. A refusal is an answer, not an exception, and has
 * changed nothing.
 *
 * @param <T> what a command that was done answers
 */
public sealed interface Outcome<T> {

    /**
     * The command was done.
     *
     * @param value its answer
     * @param <T> the type of the answer
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * The command was refused.
     *
     * @param causes at least one; each a check that failed
     * @param <T> what it would have answered
     */
    record Refused<T>(List<Refusal> causes) implements Outcome<T> {

        /** Keeps the causes from changing, and refuses a refusal without one, or with a check that was not made. */
        public Refused {
            causes = ImmutableList.copyOf(causes);
            if (causes.isEmpty()) {
                throw new IllegalArgumentException("A refusal has at least one cause");
            }
            if (causes.stream().anyMatch(cause -> cause.status() != Refusal.Status.FAILED)) {
                throw new IllegalArgumentException("A cause is a check that failed");
            }
        }
    }

    /**
     * Done.
     *
     * @param value the answer
     * @param <T> its type
     * @return the outcome
     */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /**
     * Refused.
     *
     * @param causes at least one
     * @param <T> what would have been answered
     * @return the outcome
     */
    static <T> Outcome<T> refused(List<Refusal> causes) {
        return new Refused<>(causes);
    }

    /**
     * Refused for one cause.
     *
     * @param cause the cause, without figures
     * @param <T> what would have been answered
     * @return the outcome
     */
    static <T> Outcome<T> refused(Cause cause) {
        return new Refused<>(List.of(Refusal.failed(cause)));
    }

    /**
     * One answer out of both cases.
     *
     * @param done what to make of the answer
     * @param refused what to make of the causes
     * @param <R> what comes of it
     * @return what the function that applies returns
     */
    default <R> R fold(Function<? super T, ? extends R> done, Function<List<Refusal>, ? extends R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(((Refused<T>) this).causes());
    }

    /**
     * Does something with the answer.
     *
     * @param action called when the command was done
     * @return this outcome
     */
    default Outcome<T> ifDone(Consumer<? super T> action) {
        if (this instanceof Done<T> it) {
            action.accept(it.value());
        }
        return this;
    }

    /**
     * Does something with the causes.
     *
     * @param action called when the command was refused
     * @return this outcome
     */
    default Outcome<T> ifRefused(Consumer<List<Refusal>> action) {
        if (this instanceof Refused<T> it) {
            action.accept(it.causes());
        }
        return this;
    }

    /**
     * The answer, for those who take a refusal for a fault of their own.
     *
     * @return the answer
     * @throws MentoringException when the command was refused; its message has the mends in English
     */
    default T orElseThrow() {
        return fold(Function.identity(), causes -> {
            throw new MentoringException(causes.stream()
                    .map(cause -> cause.cause() + ": " + cause.mend(Locale.ENGLISH))
                    .collect(Collectors.joining("; ")));
        });
    }
}
