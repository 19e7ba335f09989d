package dev.mentoring.cli.scenario;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.input.Json;
import dev.mentoring.cli.reading.Readings;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the steps of a script, one answer a line. */
public final class Scenario {

    private static final Field<String> KEY = Field.optional("key", Readings.NAME);

    private final Desk desk;
    private final ScenarioClock clock;

    /**
     * A scenario.
     *
     * @param school the library, with a roster
     * @param time the school's time
     * @param clock the library's clock
     * @param locale the language of messages
     */
    public Scenario(Mentoring school, SchoolTime time, ScenarioClock clock, Locale locale) {
        this.desk = new Desk(school, time, locale);
        this.clock = clock;
    }

    /**
     * Runs a script.
     *
     * @param script a script without problems
     * @param begun is told the number and the name of each step before it is done
     * @param out is handed the answers
     */
    public void run(Script script, BiConsumer<Integer, String> begun, Consumer<String> out) {
        int number = 0;
        for (String text : script.lines()) {
            number++;
            ScriptLine line = ScriptLine.read(text);
            begun.accept(number, line.step().name());
            clock.set(line.at(desk.time().zone()));
            Answer answer = answer(line);
            out.accept(Json.write(answer.json(number, line.step().name())));
        }
    }

    private Answer answer(ScriptLine line) {
        Step step = line.step();
        Given given = new Given(
                line.fields(),
                Stream.concat(Stream.of(KEY), step.fields().stream()).toList(),
                desk.time().zone());
        step.check().accept(given, desk);
        try {
            return given.find(KEY).map(key -> once(key, line, given)).orElseGet(() -> run(step, given, desk));
        } catch (InvalidCommand e) {
            return Answer.invalid(new AllViolations(given, step, desk).with(e.violations()), desk.locale());
        }
    }

    private static Answer run(Step step, Given given, Desk desk) {
        InvalidCommand.throwIfAny(given.violations());
        return step.run().apply(given, desk);
    }

    /** The same command with the same key gets the first OK answer again. */
    private Answer once(String key, ScriptLine line, Given given) {
        return desk.school()
                .once(key, line.command(), new KeptJson(), joined -> run(line.step(), given, desk.on(joined)));
    }
}
