package dev.mentoring.cli;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.policy.PolicyFile;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.roster.RosterFolder;
import dev.mentoring.cli.scenario.Scenario;
import dev.mentoring.cli.scenario.ScenarioClock;
import dev.mentoring.cli.scenario.Script;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.service.SchoolRoster;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a script of dated steps on a school's roster, and prints one JSON object a step. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description = "Runs a script of dated steps on a school's roster, and prints one JSON object a step.")
final class ScenarioProgram implements Callable<Integer> {

    @Option(
            names = "--roster",
            paramLabel = "DIR",
            description = "the folder with the roster; not needed where a school is in the store already")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--script",
            required = true,
            paramLabel = "FILE|-",
            description = "the script; - for the standard input")
    private String script = Script.STANDARD_INPUT;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "the fields of the policy that differ from the default")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--lang", paramLabel = "en|fr", description = "the language of messages")
    private Language language = Language.en;

    private final Console console;

    ScenarioProgram(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Text> noStore = store.problem();
        if (noStore.isPresent()) {
            console.err().println("--store: " + noStore.get().in(language.locale()));
            return Exit.UNUSABLE;
        }
        Problems problems = new Problems();
        ContinuityPolicy decided =
                policy.map(file -> new PolicyFile(file, problems).read()).orElseGet(ContinuityPolicy::standard);
        Optional<SchoolRoster> school = roster.map(folder -> new RosterFolder(folder, decided, problems).read());
        Script steps = Script.read(script, console.in(), problems);
        if (!problems.isEmpty()) {
            problems.print(console.err(), language.locale());
            return Exit.UNUSABLE;
        }
        try (OpenStore opened = store.open()) {
            if (school.isEmpty() && !opened.isFilled()) {
                console.err().println("--roster: " + Text.of("store.empty").in(language.locale()));
                return Exit.UNUSABLE;
            }
            run(opened, decided, school, steps);
        }
        return Exit.DONE;
    }

    /** A school that is in the store already goes on from what is there. */
    private void run(OpenStore opened, ContinuityPolicy decided, Optional<SchoolRoster> roster, Script steps) {
        ScenarioClock clock = new ScenarioClock();
        opened.make().run();
        School school = School.on(opened.store(), decided, clock);
        roster.filter(read -> !opened.isFilled()).ifPresent(school::with);
        new Scenario(school.mentoring(), school.time(), clock, language.locale()).run(steps, console.out());
    }
}
