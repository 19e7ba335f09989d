package dev.mentoring.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What a program reads and writes. It writes UTF-8 and line feeds, whatever the machine's own are.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err where problems go
 * @param environment the variables of the environment
 * @param isTerminal whether a person looks at what is written
 * @param patience after how long a person wants to know what is under way
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isTerminal,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A console without an environment, at which nobody waits. */
    Console(InputStream in, PrintStream out, PrintStream err) {
        this(in, out, err, Map.of(), false, Duration.ofDays(1));
    }

    static Console standard() {
        return new Console(
                System.in,
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Ansi.AUTO.enabled(),
                PATIENCE);
    }

    static PrintStream stream(OutputStream to) {
        return new Output(to);
    }

    /** Whether colours show: not in a pipe, and not where the environment says no (https://no-color.org). */
    boolean showsColours() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return isTerminal && !refused && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Prints an answer. */
    void answer(String line) {
        out.println(line);
        check();
    }

    /**
     * Sees to it that all that was printed got out.
     *
     * @throws OutputLost when it did not
     */
    void check() {
        if (out.checkError()) {
            throw new OutputLost(out instanceof Output output ? output.why() : "");
        }
    }
}
