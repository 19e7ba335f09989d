package dev.mentoring.examples;

import java.io.PrintStream;
import java.util.List;

/** A small program that shows one feature on an invented school. */
public interface Example {

    /**
     * All of them, in the order in which they are best read.
     *
     * @return each example once
     */
    static List<Example> all() {
        return List.of(
                new DeclareALeave(),
                new MoveABatch(),
                new GiveBack(),
                new PlanALeave(),
                new WeeksAndGaps(),
                new DrainTheOutbox(),
                new OnceByKey(),
                new InsideYourTransaction());
    }

    /**
     * What it is called by on the command line.
     *
     * @return words joined by hyphens
     */
    String name();

    /**
     * What it shows.
     *
     * @return one line
     */
    String shows();

    /**
     * Runs it.
     *
     * @param out where it prints
     * @throws Exception when something fails that the example does not deal with
     */
    void run(PrintStream out) throws Exception;
}
