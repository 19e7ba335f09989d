package dev.mentoring.benchmarks;

import dev.mentoring.benchmarks.oneleave.OneLeaveBenchmark;
import dev.mentoring.benchmarks.planning.PlanBenchmark;
import dev.mentoring.benchmarks.transfers.TransferBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures one feature: the first argument says which. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures one feature of the library.",
        subcommands = {PlanBenchmark.class, MentorsBefore.class, OneLeaveBenchmark.class, TransferBenchmark.class})
public final class Main implements Callable<Integer> {

    private Main() {}

    /**
     * Runs a measurement.
     *
     * @param args its name and options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    /** Without a name there is nothing to measure. */
    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return CommandLine.ExitCode.USAGE;
    }
}
