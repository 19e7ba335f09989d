package dev.mentoring.cli;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.roster.RosterFolder;
import dev.mentoring.cli.story.StoryTeller;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells one mentor's leave for people, from the announcement to the return. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Tells one mentor's leave on a roster, from its announcement to the return.")
final class StoryProgram implements Callable<Integer> {

    @Option(names = "--roster", required = true, paramLabel = "DIR", description = "the folder with the roster")
    private Path roster = Path.of(".");

    @Option(names = "--mentor", paramLabel = "ID", description = "whose leave; the first one announced, if left out")
    private Optional<String> mentor = Optional.empty();

    @Option(names = "--lang", paramLabel = "en|fr", description = "the language")
    private Language language = Language.en;

    @Option(names = "--plain", description = "without colours")
    private boolean plain;

    private final Console console;

    StoryProgram(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        SchoolRoster read = new RosterFolder(roster, ContinuityPolicy.standard(), problems).read();
        if (!problems.isEmpty()) {
            problems.print(console.err(), language.locale());
            return Exit.UNUSABLE;
        }
        boolean told = new StoryTeller(console.out(), language.locale(), !plain).tell(read, mentor, console.err());
        return told ? Exit.DONE : Exit.UNUSABLE;
    }
}
