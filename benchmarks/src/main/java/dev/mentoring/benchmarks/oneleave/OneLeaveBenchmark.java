package dev.mentoring.benchmarks.oneleave;

import dev.mentoring.Mentoring;
import dev.mentoring.benchmarks.Figures;
import dev.mentoring.benchmarks.Memory;
import dev.mentoring.benchmarks.Stopwatch;
import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.PlanRequest;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the facade for the plan of one leave, over and over. */
@Command(
        name = "plan-one",
        mixinStandardHelpOptions = true,
        description = "Plans one leave of two weeks in a big school in memory; prints the median of the second half.")
public final class OneLeaveBenchmark implements Callable<Integer> {

    @Option(names = "--mentors", paramLabel = "N", description = "of the school; 3000, if left out")
    private int mentors = 3_000;

    @Option(names = "--students", paramLabel = "N", description = "of the school; 30000, if left out")
    private int students = 30_000;

    @Option(names = "--of-leave", paramLabel = "N", description = "students of the mentor on leave; 20, if left out")
    private int ofLeave = 20;

    @Option(
            names = "--rare",
            paramLabel = "N",
            description = "so many of them compete for the one seat of a mentor; none, if left out")
    private int rare = 0;

    @Option(names = "--reps", paramLabel = "N", description = "repetitions; 3000, if left out")
    private int repetitions = 3_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    private OneLeaveBenchmark() {}

    @Override
    public Integer call() {
        Mentoring school = new BigSchool(mentors, students, ofLeave, rare).open();
        Actor leaving = Actor.mentor(BigSchool.LEAVING.value());
        LeaveId leave = school.leaves()
                .declare(leaving, Leave.days("2027-03-01", "2027-03-14"))
                .orElseThrow()
                .leave()
                .id();
        double[] milliseconds = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            Stopwatch watch = new Stopwatch();
            Plan plan = school.planning().plan(leaving, PlanRequest.of(leave)).orElseThrow();
            milliseconds[i] = watch.lap() * 1_000;
            check(plan);
        }
        double[] warm = Arrays.copyOfRange(milliseconds, repetitions / 2, repetitions);
        Arrays.sort(warm);
        command.commandLine()
                .getOut()
                .println(new Figures()
                        .seconds("coldSeconds", milliseconds[0] / 1_000)
                        .seconds("warmSeconds", warm[warm.length / 2] / 1_000)
                        .number("placed", ofLeave - unplaced())
                        .number("peakMB", Memory.peakMB()));
        return 0;
    }

    /** All but one of those who compete for the one seat are left without. */
    private int unplaced() {
        return Math.max(0, rare - 1);
    }

    private void check(Plan plan) {
        boolean right = plan.assignments().size() == ofLeave - unplaced()
                && plan.unplaced().size() == unplaced()
                && plan.isProvenOptimal();
        if (!right) {
            throw new IllegalStateException("not all are placed who can be: " + plan.placed());
        }
    }
}
