package dev.mentoring.cli;

import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.scenario.StepPages;
import dev.mentoring.examples.Example;
import dev.mentoring.validation.Lookup;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;

/** All programs. Without the name of one there is nothing to do but to list them. */
@Command(name = Programs.NAME, mixinStandardHelpOptions = true)
final class Programs implements Callable<Integer> {

    static final String NAME = "mentoring";

    private static final String COMMON = "common";
    private static final String BUNDLE = "dev.mentoring.cli.help";

    @Mixin
    private CommonOptions common;

    private final Console console;

    private Programs(Console console, CommonOptions common) {
        this.console = console;
        this.common = common;
    }

    static CommandLine on(Console console, Language language, Failures failures) {
        CommandLine programs = new CommandLine(new Programs(console, new CommonOptions(console, language)));
        List.of(
                        new ScenarioProgram(console, language),
                        new AdviceProgram(console, language),
                        new StoryProgram(console, language))
                .forEach(programs::addSubcommand);
        Example.all().forEach(example -> add(example, programs, console, language));
        CommandLine help = new CommandLine(new HelpProgram());
        help.addMixin(COMMON, new CommonOptions(console, language));
        programs.addSubcommand(help);
        programs.getSubcommands().values().forEach(Programs::withHelp);
        Lookup.of(programs.getSubcommands(), ScenarioProgram.NAME)
                .getCommandSpec()
                .usageMessage()
                .footer(steps(language));
        withHelp(programs);
        return programs.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(BUNDLE, language.locale()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionStrategy(new HelpOnSteps(console, language))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setOut(writer(console.out()))
                .setErr(writer(console.err()));
    }

    private static String[] steps(Language language) {
        Text steps = Text.of("scenario.footer.steps", String.join(", ", StepPages.names()));
        Text exit = Text.of("scenario.footer.exit");
        return new String[] {"", steps.in(language.locale()), "", exit.in(language.locale())};
    }

    private static void withHelp(CommandLine program) {
        program.getCommandSpec().versionProvider(new Version());
        program.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
    }

    private static void add(Example example, CommandLine programs, Console console, Language language) {
        CommandLine program = new CommandLine(new ExampleProgram(example, console));
        program.addMixin(COMMON, new CommonOptions(console, language));
        program.getCommandSpec().usageMessage().description("Example: " + example.shows() + ".");
        programs.addSubcommand(example.name(), program);
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        on(
                        console,
                        Language.of(Language.OPTION, common.locale().getLanguage()),
                        new Failures(console.err(), common.locale()))
                .usage(console.err(), Ansi.OFF);
        return Exit.UNUSABLE;
    }
}
