package dev.mentoring.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** One small program a feature. */
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
