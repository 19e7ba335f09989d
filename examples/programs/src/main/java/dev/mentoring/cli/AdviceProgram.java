package dev.mentoring.cli;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what each leave of a roster means for each student, for people. */
@Command(name = AdviceProgram.NAME, mixinStandardHelpOptions = true)
final class AdviceProgram implements Callable<Integer> {

    static final String NAME = "advice";

    @Option(names = "--roster", required = true, paramLabel = "DIR")
    private Path roster = Path.of(".");

    @Option(names = "--at", paramLabel = "DATE-TIME")
    private Optional<String> at = Optional.empty();

    @Mixin
    private CommonOptions common;

    private final Console console;

    AdviceProgram(Console console, Language language) {
        this.console = console;
        this.common = new CommonOptions(console, language);
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(NAME, console, common.locale())) {
            Problems problems = new Problems();
            ContinuityPolicy policy = ContinuityPolicy.standard();
            InstantSource clock = clock(policy.time(), problems);
            progress.now(Text.of("progress.roster"));
            SchoolRoster read = new RosterFolder(roster, policy, problems).read();
            problems.print(console.err(), common.locale());
            if (!problems.isEmpty()) {
                return Exit.UNUSABLE;
            }
            progress.accepted();
            progress.now(Text.of("progress.advice"));
            new AdviceSheet(School.on(InMemoryStore.create(), policy, clock).with(read), common.locale())
                    .print(read, console.out());
            return Exit.DONE;
        }
    }

    private InstantSource clock(SchoolTime time, Problems problems) {
        try {
            return at.<InstantSource>map(text -> InstantSource.fixed(
                            Readings.BOUND.in(time.zone()).read(text).opening(time)))
                    .orElseGet(Clock::systemUTC);
        } catch (Unreadable e) {
            problems.option("--at", e.text());
            return Clock.systemUTC();
        }
    }
}
