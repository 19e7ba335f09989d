package dev.mentoring.cli.policy;

import dev.mentoring.cli.input.InputFile;
import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.input.NotJson;
import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.policy.ContinuityPolicy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A JSON object with those fields of a policy that differ from the default. */
public final class PolicyFile {

    private final InputFile input;
    private final Problems problems;
    private final ContinuityPolicy.Builder policy = ContinuityPolicy.builder();
    private boolean sound = true;

    /**
     * A file.
     *
     * @param path where it is
     * @param problems where problems go
     */
    public PolicyFile(Path path, Problems problems) {
        this.input = new InputFile(path, problems);
        this.problems = problems;
    }

    /**
     * Reads the file.
     *
     * @return the policy; the default one when there are problems
     */
    public ContinuityPolicy read() {
        text().ifPresent(this::fields);
        if (!sound) {
            return ContinuityPolicy.standard();
        }
        try {
            return policy.build();
        } catch (IllegalArgumentException e) {
            // the fields are sound one by one; what they must be together is said of tiers alone
            wrong(1, "tiers", Text.of("bad.tiers"));
            return ContinuityPolicy.standard();
        }
    }

    private Optional<String> text() {
        StringBuilder text = new StringBuilder();
        sound = input.read(lines -> {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                text.append(line.get());
            }
        });
        return sound ? Optional.of(text.toString()) : Optional.empty();
    }

    private void fields(String text) {
        try {
            if (Json.read(text) instanceof Map<?, ?> fields) {
                Map<String, Integer> lines = Json.lines(text);
                fields.forEach((name, value) -> field(String.valueOf(name), value, lines));
            } else {
                wrong(1, "file", Text.of("policy.object"));
            }
        } catch (NotJson e) {
            sound = false;
            e.addTo(problems, input.name(), 0);
        }
    }

    private void field(String name, Object value, Map<String, Integer> lines) {
        int line = lines.getOrDefault(name, 1);
        PolicyFields.find(name)
                .ifPresentOrElse(
                        known -> known.apply(value, policy, (field, text) -> wrong(line, field, text)),
                        () -> wrong(
                                line,
                                name,
                                Text.of(
                                        "policy.field",
                                        Meant.among(name, PolicyFields.names()),
                                        String.join(", ", PolicyFields.names()))));
    }

    private void wrong(int line, String field, Text text) {
        sound = false;
        problems.add(input.name(), line, field, text);
    }
}
