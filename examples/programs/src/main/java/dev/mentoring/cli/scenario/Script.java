package dev.mentoring.cli.scenario;

import dev.mentoring.cli.input.InputFile;
import dev.mentoring.cli.input.NotJson;
import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.input.TextLines;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A script, read whole and checked before any of its steps runs. Its lines are kept as text and read again when their
 * turn comes, so that a large script takes no more room than its file.
 */
public final class Script {

    /** Stands for the standard input in place of a file. */
    public static final String STANDARD_INPUT = "-";

    private final String file;
    private final ZoneId zone;
    private final Problems problems;
    private final List<String> lines = new ArrayList<>();
    private Instant last = Instant.MIN;

    private Script(String file, ZoneId zone, Problems problems) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
    }

    /**
     * Reads a script.
     *
     * @param name the file, or {@value #STANDARD_INPUT}
     * @param standardInput what is read for {@value #STANDARD_INPUT}
     * @param zone the school's zone, for date-times without offset
     * @param problems where problems go
     * @return the script; not to be run when there are problems
     */
    public static Script read(String name, InputStream standardInput, ZoneId zone, Problems problems) {
        if (name.equals(STANDARD_INPUT)) {
            return new Script(name, zone, problems).read(new TextLines(name, standardInput, problems));
        }
        InputFile input = InputFile.named(name, problems);
        Script script = new Script(input.name(), zone, problems);
        input.read(script::read);
        return script;
    }

    private Script read(TextLines all) {
        for (Optional<String> line = all.next(); line.isPresent(); line = all.next()) {
            if (!line.get().isBlank()) {
                check(line.get(), all.number());
                keep(line.get());
            }
        }
        return this;
    }

    /** A script with problems is not run: there is nothing to keep it for. */
    private void keep(String line) {
        if (problems.isEmpty()) {
            lines.add(line);
        } else {
            lines.clear();
        }
    }

    private void check(String line, int number) {
        try {
            ScriptLine.read(line)
                    .check(zone, (field, text) -> problems.add(file, number, field, text))
                    .ifPresent(at -> order(at, number));
        } catch (NotJson e) {
            e.addTo(problems, file, number - 1);
        } catch (Unreadable e) {
            problems.add(file, number, "line", e.text());
        }
    }

    private void order(Instant at, int number) {
        if (at.isBefore(last)) {
            problems.add(file, number, "at", Text.of("script.backwards", printed(at), printed(last)));
        } else {
            last = at;
        }
    }

    private String printed(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime().toString();
    }

    /**
     * How many steps it has.
     *
     * @return the count
     */
    public int size() {
        return lines.size();
    }

    /**
     * When its first step happens.
     *
     * @return the time; empty for a script without steps
     */
    public Optional<Instant> begin() {
        return lines.stream().findFirst().map(line -> ScriptLine.read(line).at(zone));
    }

    List<String> lines() {
        return lines;
    }
}
