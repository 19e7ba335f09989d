package dev.mentoring.cli;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Unreadable;
import dev.mentoring.cli.roster.RosterFolder;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what each leave of a roster means for each student, for people. */
@Command(
        name = "advice",
        mixinStandardHelpOptions = true,
        description = "Prints what each leave of a roster means for each student, and why.")
final class AdviceProgram implements Callable<Integer> {

    @Option(names = "--roster", required = true, paramLabel = "DIR", description = "the folder with the roster")
    private Path roster = Path.of(".");

    @Option(names = "--lang", paramLabel = "en|fr", description = "the language")
    private Language language = Language.en;

    @Option(
            names = "--at",
            paramLabel = "DATE-TIME",
            description = "when the question is asked, such as 2026-04-20T10:00:00+02:00; now, if left out")
    private Optional<String> at = Optional.empty();

    private final Console console;

    AdviceProgram(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            return advise(at.<InstantSource>map(text -> InstantSource.fixed(Readings.MOMENT.read(text)))
                    .orElseGet(Clock::systemUTC));
        } catch (Unreadable e) {
            console.err().println("--at: " + e.text().in(language.locale()));
            return Exit.UNUSABLE;
        }
    }

    private int advise(InstantSource clock) {
        Problems problems = new Problems();
        ContinuityPolicy policy = ContinuityPolicy.standard();
        SchoolRoster read = new RosterFolder(roster, policy, problems).read();
        if (!problems.isEmpty()) {
            problems.print(console.err(), language.locale());
            return Exit.UNUSABLE;
        }
        new AdviceSheet(School.on(InMemoryStore.create(), policy, clock).with(read), language.locale())
                .print(read, console.out());
        return Exit.DONE;
    }
}
