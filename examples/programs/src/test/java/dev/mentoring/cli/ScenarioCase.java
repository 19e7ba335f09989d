package dev.mentoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mentoring.cli.input.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A small school, a script and what is to be answered: {@code {"roster": {file: [row]}, "steps": [{…, "expect": {…}}]}}
 * and, where it differs from the default, the {@code policy}.
 */
final class ScenarioCase {

    /** The file that the script is written to. */
    static final String SCRIPT = "script.jsonl";

    private final Map<?, ?> told;

    private ScenarioCase(Map<?, ?> told) {
        this.told = told;
    }

    static ScenarioCase read(Path file) throws IOException {
        return new ScenarioCase((Map<?, ?>) Json.read(Files.readString(file)));
    }

    /** Runs it, and tells what was not answered as expected. */
    List<String> run(Path folder) throws IOException {
        List<Map<?, ?>> steps = steps();
        List<String> args = new ArrayList<>(List.of("scenario", "--roster", folder.toString()));
        args.addAll(write(folder));
        args.addAll(List.of("--script", folder.resolve(SCRIPT).toString()));
        return compare(steps, answers(args));
    }

    /** Writes its roster and its script, and tells the options that it needs besides. */
    List<String> write(Path folder) throws IOException {
        for (Map.Entry<?, ?> file : ((Map<?, ?>) part("roster")).entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), table((List<?>) file.getValue()));
        }
        Files.write(
                folder.resolve(SCRIPT),
                steps().stream().map(ScenarioCase::command).toList());
        if (told.get("policy") instanceof Map<?, ?> policy) {
            Path file = Files.writeString(folder.resolve("policy.json"), Json.write(named(policy)));
            return List.of("--policy", file.toString());
        }
        return List.of();
    }

    private List<Map<?, ?>> steps() {
        List<Map<?, ?>> steps = new ArrayList<>();
        ((List<?>) part("steps")).forEach(step -> steps.add((Map<?, ?>) step));
        return steps;
    }

    private Object part(String name) {
        return Objects.requireNonNull(told.get(name), name);
    }

    private static List<String> answers(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), Console.stream(out), Console.stream(err));
        int exit = Main.run(console, args.toArray(String[]::new));
        if (exit != Exit.DONE) {
            throw new AssertionError("exit " + exit + ": " + err.toString(UTF_8));
        }
        return out.toString(UTF_8).lines().toList();
    }

    private static List<String> compare(List<Map<?, ?>> steps, List<String> answers) {
        List<String> wrong = new ArrayList<>();
        if (answers.size() != steps.size()) {
            wrong.add(answers.size() + " answers to " + steps.size() + " steps");
        }
        for (int i = 0; i < Math.min(steps.size(), answers.size()); i++) {
            Map<?, ?> step = steps.get(i);
            if (step.containsKey("expect")) {
                String at = "step " + (i + 1) + " " + step.get("do");
                wrong.addAll(Subset.missing(step.get("expect"), Json.read(answers.get(i)), at));
            }
        }
        return wrong;
    }

    private static String command(Map<?, ?> step) {
        Map<String, Object> command = named(step);
        command.remove("expect");
        return Json.write(command);
    }

    private static Map<String, Object> named(Map<?, ?> json) {
        Map<String, Object> named = new LinkedHashMap<>();
        json.forEach((name, value) -> named.put(name.toString(), value));
        return named;
    }

    private static String table(List<?> rows) {
        Map<?, ?> first = (Map<?, ?>) rows.get(0);
        String header = first.keySet().stream().map(Object::toString).collect(Collectors.joining(","));
        return rows.stream()
                .map(row -> ((Map<?, ?>) row)
                        .values().stream().map(ScenarioCase::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String cell(Object value) {
        return '"' + value.toString().replace("\"", "\"\"") + '"';
    }
}
