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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a script of dated steps on a school's roster, and prints one JSON object a step. */
@Command(name = ScenarioProgram.NAME, mixinStandardHelpOptions = true)
final class ScenarioProgram implements Callable<Integer> {

    static final String NAME = "scenario";

    @Option(names = "--roster", paramLabel = "DIR")
    private Optional<Path> roster = Optional.empty();

    @Option(names = "--script", required = true, paramLabel = "FILE|-")
    private String script = Script.STANDARD_INPUT;

    @Option(names = "--policy", paramLabel = "FILE")
    private Optional<Path> policy = Optional.empty();

    @Mixin
    private StoreChoice store;

    @Mixin
    private CommonOptions common;

    /** Behind {@code --help}: what to tell of. */
    @Parameters(arity = "0..*", paramLabel = "STEP", hidden = true)
    private List<String> topics = List.of();

    private final Console console;

    ScenarioProgram(Console console, Language language) {
        this.console = console;
        this.store = new StoreChoice(console);
        this.common = new CommonOptions(console, language);
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(NAME, console, common.locale())) {
            return run(new Problems(), progress);
        }
    }

    private int run(Problems problems, Progress progress) {
        topics.forEach(topic -> problems.option(NAME, Text.of("option.stray", Text.quoted(topic))));
        store.check(problems);
        if (roster.isEmpty() && store.isMemory()) {
            problems.option("--roster", Text.of("store.empty"));
        }
        ContinuityPolicy decided =
                policy.map(file -> new PolicyFile(file, problems).read()).orElseGet(ContinuityPolicy::standard);
        progress.now(Text.of("progress.roster"));
        Optional<SchoolRoster> school = roster.map(folder -> new RosterFolder(folder, decided, problems).read());
        progress.now(Text.of("progress.script"));
        Script steps = Script.read(script, console.in(), decided.time().zone(), problems);
        if (!problems.isEmpty()) {
            problems.print(console.err(), common.locale());
            return Exit.UNUSABLE;
        }
        progress.now(Text.of("progress.store"));
        try (OpenStore opened = store.open()) {
            if (school.isEmpty() && !opened.isFilled()) {
                problems.option("--roster", Text.of("store.empty"));
                problems.print(console.err(), common.locale());
                return Exit.UNUSABLE;
            }
            problems.print(console.err(), common.locale());
            progress.accepted();
            run(opened, decided, school, steps, progress);
        }
        return Exit.DONE;
    }

    /** A school that is in the store already goes on from what is there, its facts following a roster that is given. */
    private void run(
            OpenStore opened,
            ContinuityPolicy decided,
            Optional<SchoolRoster> roster,
            Script steps,
            Progress progress) {
        ScenarioClock clock = new ScenarioClock();
        opened.make().run();
        School school = School.on(opened.store(), decided, clock);
        progress.now(Text.of("progress.taking"));
        roster.filter(read -> !opened.isFilled()).ifPresent(school::with);
        roster.filter(read -> opened.isFilled()).ifPresent(read -> reconcile(school, read, clock, steps));
        String count = String.valueOf(steps.size());
        new Scenario(school.mentoring(), school.time(), clock, common.locale())
                .run(
                        steps,
                        (number, step) -> progress.now(Text.of("progress.step", String.valueOf(number), count, step)),
                        console::answer);
    }

    private void reconcile(School school, SchoolRoster roster, ScenarioClock clock, Script steps) {
        Instant now = steps.begin().orElseGet(InstantSource.system()::instant);
        clock.startAt(now);
        new RosterNews(console.err(), common.locale()).print(school.reconciled(roster));
    }
}
