package dev.mentoring.cli;

import dev.mentoring.cli.reading.Text;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Ends a program that cannot go on with one line for people. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** Set to {@code true} to see where the program itself failed. */
    private static final String TRACE = "mentoring.trace";

    private final PrintStream err;

    Failures(PrintStream err) {
        this.err = err;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] args) {
        String program = e.getCommandLine().getCommandName();
        err.println(program + ": " + Text.line(String.valueOf(e.getMessage())));
        return Exit.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        return failed(line.getCommandName(), e);
    }

    int failed(String program, Throwable e) {
        err.println(program + ": failed: " + Text.line(e.toString()));
        if (Boolean.getBoolean(TRACE)) {
            e.printStackTrace(err);
        }
        return Exit.FAILED;
    }
}
