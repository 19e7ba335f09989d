package dev.mentoring.cli;

import dev.mentoring.cli.reading.Text;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Ends a program that cannot go on with one line for people. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** Set to {@code true} to see where the program itself failed. */
    private static final String TRACE = "mentoring.trace";

    private final PrintStream err;
    private final Locale locale;

    Failures(PrintStream err, Locale locale) {
        this.err = err;
        this.locale = locale;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        CommandLine program = e.getCommandLine();
        String name = program.getCommandName();
        Text help = Text.of("option.help", program.getParent() == null ? "" : name + " ");
        Text said = Text.of("option.said", new OptionFault(e, List.of(args)).text(), help);
        err.println(name + ": " + said.in(locale));
        return Exit.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return failed(line.getCommandName(), e);
    }

    int failed(String program, Throwable e) {
        // whoever read what was printed has seen enough
        if (!(e instanceof OutputLost lost) || !lost.isUnread()) {
            err.println(program + ": " + Text.of("failed", why(e)).in(locale));
        }
        if (Boolean.getBoolean(TRACE)) {
            e.printStackTrace(err);
        }
        return Exit.FAILED;
    }

    private static Text why(Throwable e) {
        String message = Text.line(String.valueOf(e.getMessage()));
        if (e instanceof OutputLost) {
            return Text.of("failed.output", message);
        }
        if (e instanceof com.zaxxer.hikari.pool.HikariPool.PoolInitializationException) {
            return Text.of("failed.store", message);
        }
        return Text.of("said", Text.line(e.toString()), Text.line(e.toString()));
    }
}
