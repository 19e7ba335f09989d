package dev.mentoring.benchmarks.planning;

import dev.mentoring.benchmarks.Instance;
import dev.mentoring.benchmarks.Stopwatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures planning. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plans an instance; writes who goes to whom, and prints a line of figures a repetition.")
public final class PlanBenchmark implements Callable<Integer> {

    @Option(names = "--instance", required = true, paramLabel = "DIR", description = "the folder with the instance")
    private Path folder = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "gets rows student_id,mentor_id")
    private Path out = Path.of(".");

    @Option(names = "--reps", paramLabel = "N", description = "repetitions; 1, if left out")
    private int repetitions = 1;

    @Option(
            names = "--through",
            paramLabel = "arrays|domain",
            description = "the solver alone, or all of planning; arrays, if left out")
    private Way way = Way.arrays;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    /** What is measured. */
    private enum Way {
        arrays(ArrayPlanning::new),
        domain(DomainPlanning::new);

        @SuppressWarnings("ImmutableEnumChecker") // a constructor
        private final Function<Instance, Planning> through;

        Way(Function<Instance, Planning> through) {
            this.through = through;
        }
    }

    private PlanBenchmark() {}

    @Override
    public Integer call() throws IOException {
        Stopwatch watch = new Stopwatch();
        Instance instance = Instance.read(folder);
        command.commandLine().getErr().printf("read in %.3f s%n", watch.lap());
        if (!instance.hasOneWindow()) {
            throw new ParameterException(command.commandLine(), "--instance: its leaves do not share one window");
        }
        Planning planning = way.through.apply(instance);
        int[] replacements = new int[0];
        for (int i = 0; i < repetitions; i++) {
            if (i > 0) {
                System.gc(); // so that none pays for what those before it left
            }
            replacements = planning.run();
            command.commandLine().getOut().println(planning.figures());
            command.commandLine().getOut().flush();
        }
        write(instance, replacements);
        return 0;
    }

    private void write(Instance instance, int[] replacements) throws IOException {
        try (PrintWriter rows = new PrintWriter(Files.newBufferedWriter(out))) {
            rows.print("student_id,mentor_id\n");
            for (int i = 0; i < replacements.length; i++) {
                if (replacements[i] >= 0) {
                    rows.print(instance.displaced()[i] + "," + replacements[i] + "\n");
                }
            }
        }
    }
}
