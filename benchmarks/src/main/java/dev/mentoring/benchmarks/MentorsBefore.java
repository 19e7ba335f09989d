package dev.mentoring.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives some displaced students of an instance mentors they had before: before.csv in its folder. */
@Command(
        name = "mentors-before",
        mixinStandardHelpOptions = true,
        description = "Gives some displaced students mentors they had before.")
final class MentorsBefore implements Callable<Integer> {

    @Option(names = "--instance", required = true, paramLabel = "DIR", description = "the folder with the instance")
    private Path folder = Path.of(".");

    @Option(names = "--share", paramLabel = "PERCENT", description = "of the displaced students; 20, if left out")
    private int share = 20;

    @Option(names = "--most", paramLabel = "N", description = "mentors a student had; 3, if left out")
    private int most = 3;

    @Option(names = "--seed", paramLabel = "N", description = "of the random numbers; 1, if left out")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        Files.deleteIfExists(folder.resolve("before.csv"));
        Instance instance = Instance.read(folder);
        int[][] mentorsOf = mentorsOfCourses(instance);
        Random random = new Random(seed);
        try (PrintWriter rows = new PrintWriter(Files.newBufferedWriter(folder.resolve("before.csv")))) {
            rows.print("student_id,mentor_id\n");
            for (int student : instance.displaced()) {
                int[] reached = mentorsOf[instance.courseOf()[student]];
                if (random.nextInt(100) < share && reached.length > 0) {
                    random.ints(1 + random.nextInt(most), 0, reached.length)
                            .map(i -> reached[i])
                            .distinct()
                            .forEach(mentor -> rows.print(student + "," + mentor + "\n"));
                }
            }
        }
        return 0;
    }

    private static int[][] mentorsOfCourses(Instance instance) {
        int[][] mentors = new int[instance.parcours() * Instance.PROJECTS][];
        Arrays.setAll(
                mentors,
                course -> IntStream.range(0, instance.mentors())
                        .filter(m -> instance.leaveFrom()[m] < 0)
                        .filter(m -> Arrays.binarySearch(instance.profile()[m], course) >= 0)
                        .toArray());
        return mentors;
    }
}
