package dev.mentoring.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine;

/** Generates, plans and scores instances: the first argument says which. */
@Command(
        name = "peers",
        mixinStandardHelpOptions = true,
        description = "Generates planning instances, plans them without the library, and scores plans.")
public final class Main implements Callable<Integer> {

    private Main() {}

    /**
     * Does one of them.
     *
     * @param args its name and options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    /** Without a name there is nothing to do. */
    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return CommandLine.ExitCode.USAGE;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Writes an instance; a seed means the same bytes each time.")
    int generate(
            @Parameters(paramLabel = "DIR", description = "the folder it goes to") Path folder,
            @Option(names = "--size", required = true, paramLabel = "S|M|L") Size size,
            @Option(names = "--seed", defaultValue = "1", paramLabel = "N") long seed,
            @Option(
                            names = "--slack",
                            defaultValue = "1.1",
                            paramLabel = "RATIO",
                            description = "free seats a displaced student; 1.1, if left out")
                    double slack)
            throws IOException {
        new InstanceFiles(folder).write(new Generator(size, seed, slack).generate());
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Plans an instance; prints a line of JSON a repetition.")
    int plan(
            @Parameters(paramLabel = "DIR", description = "the folder with the instance") Path folder,
            @Option(names = "--by", required = true, paramLabel = "ortools|jgrapht|greedy") Way way,
            @Option(names = "--reps", defaultValue = "1", paramLabel = "N") int repetitions)
            throws IOException {
        Instance instance = new InstanceFiles(folder).read();
        if (way == Way.ortools) {
            OrToolsFlow.load();
        }
        for (int i = 0; i < repetitions; i++) {
            if (i > 0) {
                System.gc(); // so that none pays for what those before it left
            }
            Planned planned = way.plan(instance);
            System.out.printf(
                    Locale.ROOT,
                    "{%s,\"buildSeconds\":%.6f,\"solveSeconds\":%.6f}%n",
                    Score.of(instance, planned.mentors()).fields(),
                    planned.buildSeconds(),
                    planned.solveSeconds());
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Checks and scores rows student_id,mentor_id.")
    int score(
            @Parameters(paramLabel = "DIR", description = "the folder with the instance") Path folder,
            @Parameters(paramLabel = "FILE", description = "the rows") Path file)
            throws IOException {
        Instance instance = new InstanceFiles(folder).read();
        int[] plan = InstanceFiles.readPlan(file, instance.students());
        System.out.println("{" + Score.of(instance, plan).fields() + "}");
        return 0;
    }
}
