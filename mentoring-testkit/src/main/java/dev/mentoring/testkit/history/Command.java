package dev.mentoring.testkit.history;

import dev.mentoring.Mentoring;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A command of a history.
 *
 * @param text tells what is asked, for people
 * @param call asks it
 * @param judge holds the answer against the model, and takes what was done into it
 */
record Command(Supplier<String> text, Function<Mentoring, Answer> call, Consumer<Answer> judge) {

    @Override
    public String toString() {
        return text.get();
    }
}
