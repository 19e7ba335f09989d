package dev.mentoring.cli;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import dev.mentoring.cli.roster.RosterFolder;
import dev.mentoring.cli.story.LeaveChoice;
import dev.mentoring.cli.story.StoryTeller;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells one mentor's leave for people, from the announcement to the return. */
@Command(name = StoryProgram.NAME, mixinStandardHelpOptions = true)
final class StoryProgram implements Callable<Integer> {

    static final String NAME = "story";

    @Option(names = "--roster", required = true, paramLabel = "DIR")
    private Path roster = Path.of(".");

    @Option(names = "--mentor", paramLabel = "ID")
    private Optional<String> mentor = Optional.empty();

    @Option(names = "--leave", paramLabel = "NUMBER")
    private Optional<String> leave = Optional.empty();

    @Mixin
    private CommonOptions common;

    private final Console console;

    StoryProgram(Console console, Language language) {
        this.console = console;
        this.common = new CommonOptions(console, language);
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(NAME, console, common.locale())) {
            Problems problems = new Problems();
            int number = number(problems);
            progress.now(Text.of("progress.roster"));
            SchoolRoster read = new RosterFolder(roster, ContinuityPolicy.standard(), problems).read();
            Optional<Announced> told =
                    problems.isEmpty() ? new LeaveChoice(mentor, number).of(read, problems) : Optional.empty();
            problems.print(console.err(), common.locale());
            progress.now(Text.of("progress.story"));
            told.ifPresent(it -> progress.accepted());
            told.ifPresent(it -> new StoryTeller(console.out(), common.locale(), common.showsColours()).tell(read, it));
            return told.isPresent() ? Exit.DONE : Exit.UNUSABLE;
        }
    }

    private int number(Problems problems) {
        try {
            return leave.map(Readings.whole(1, LeaveChoice.MOST)::read).orElse(1);
        } catch (Unreadable e) {
            problems.option("--leave", e.text());
            return 1;
        }
    }
}
