package dev.mentoring.cli;

import dev.mentoring.examples.Example;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: tells, advises and runs scripts on a school's own files, and runs the examples. */
@Command(
        name = "mentoring",
        mixinStandardHelpOptions = true,
        description = "Who mentors whom, and what happens when a mentor is away.")
public final class Main implements Callable<Integer> {

    /** Kept, so that its level is: what libraries tell of themselves does not belong between a program's answers. */
    private static final Logger LIBRARIES = Logger.getLogger("org.hibernate");

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    /**
     * Runs a program.
     *
     * @param args its name and options
     */
    public static void main(String[] args) {
        System.exit(run(Console.standard(), args));
    }

    static int run(Console console, String... args) {
        LIBRARIES.setLevel(Level.WARNING);
        CommandLine programs = new CommandLine(new Main(console))
                .addSubcommand(new ScenarioProgram(console))
                .addSubcommand(new AdviceProgram(console))
                .addSubcommand(new StoryProgram(console));
        Example.all().forEach(example -> add(example, programs, console));
        Failures failures = new Failures(console.err());
        programs.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
        programs.setOut(writer(console.out())).setErr(writer(console.err()));
        try {
            return programs.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.failed("mentoring", e);
        } finally {
            console.flush();
        }
    }

    private static void add(Example example, CommandLine programs, Console console) {
        CommandLine program = new CommandLine(new ExampleProgram(example, console));
        program.getCommandSpec().usageMessage().description("Example: " + example.shows() + ".");
        programs.addSubcommand(example.name(), program);
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(to, true, StandardCharsets.UTF_8);
    }

    /** Without a program's name there is nothing to do. */
    @Override
    public Integer call() {
        CommandLine.usage(this, console.err());
        return Exit.UNUSABLE;
    }
}
