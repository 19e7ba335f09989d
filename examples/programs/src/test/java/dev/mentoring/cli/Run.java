package dev.mentoring.cli;

import dev.mentoring.cli.input.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A program that ran.
 *
 * @param exit how it ended
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        return reading(new byte[0], args);
    }

    static Run of(Map<String, String> environment, String... args) {
        return on(new byte[0], environment, args);
    }

    static Run reading(byte[] standardInput, String... args) {
        return on(standardInput, Map.of(), args);
    }

    /** At a terminal, at which nobody waits. */
    private static Run on(byte[] standardInput, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Console(
                        new ByteArrayInputStream(standardInput),
                        Console.stream(out),
                        Console.stream(err),
                        environment,
                        true,
                        Duration.ofDays(1)),
                args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> problems() {
        return err.lines().toList();
    }

    /** The answer to a step, counted from 1. */
    @SuppressWarnings("unchecked")
    Map<String, Object> answer(int step) {
        return (Map<String, Object>) Json.read(lines().get(step - 1));
    }

    String result(int step) {
        return String.valueOf(answer(step).get("result"));
    }

    /** The paths of the violations of a step. */
    List<String> paths(int step) {
        return elements(step, "violations", "path");
    }

    /** The causes for which a step was refused. */
    List<String> causes(int step) {
        return elements(step, "causes", "cause");
    }

    /** One field of each element of a list. */
    List<String> elements(int step, String list, String field) {
        return ((List<?>) answer(step).getOrDefault(list, List.of()))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get(field)))
                        .toList();
    }
}
