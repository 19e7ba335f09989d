package dev.mentoring.cli.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of some values, by its code, in capitals or not.
 *
 * @param values the values
 * @param code the code of each
 * @param <T> what they are
 */
record Choice<T>(List<T> values, Function<T, String> code) implements Reading<T> {

    @Override
    public Text form() {
        return Text.of("form.choice", codes().stream().collect(Collectors.joining(", ")));
    }

    @Override
    public T read(String text) {
        return values.stream()
                .filter(each -> code.apply(each).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable(Text.of("bad.choice", Text.quoted(text), form(), Meant.among(text, codes()))));
    }

    private List<String> codes() {
        return values.stream().map(code).toList();
    }
}
