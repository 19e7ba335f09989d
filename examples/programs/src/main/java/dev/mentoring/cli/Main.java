package dev.mentoring.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The command line: tells, advises and runs scripts on a school's own files, and runs the examples. */
public final class Main {

    /** Kept, so that its level is: what libraries tell of themselves does not belong between a program's answers. */
    private static final Logger LIBRARIES = Logger.getLogger("org.hibernate");

    private Main() {}

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
        Language language = Language.of(args);
        Failures failures = new Failures(console.err(), language.locale());
        CommandLine programs = Programs.on(console, language, failures);
        try {
            int exit = programs.execute(args);
            if (exit != Exit.FAILED) {
                console.check();
            }
            return exit;
        } catch (OutputLost | OutOfMemoryError | StackOverflowError e) {
            return failures.failed(Programs.NAME, e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}
