package dev.mentoring.peers;

import java.util.function.Supplier;

/** Who plans. */
enum Way {
    ortools {
        @Override
        Planned plan(Instance instance) {
            return byFlow(instance, OrToolsFlow::new);
        }
    },
    jgrapht {
        @Override
        Planned plan(Instance instance) {
            return byFlow(instance, JGraphTFlow::new);
        }
    },
    greedy {
        @Override
        Planned plan(Instance instance) {
            long start = System.nanoTime();
            Greedy greedy = new Greedy(instance);
            double build = secondsSince(start);
            start = System.nanoTime();
            int[] plan = greedy.plan();
            return new Planned(plan, build, secondsSince(start));
        }
    };

    abstract Planned plan(Instance instance);

    private static Planned byFlow(Instance instance, Supplier<FlowSolver> newSolver) {
        long start = System.nanoTime();
        FlowSolver solver = newSolver.get();
        Network network = new Network(instance, solver);
        double build = secondsSince(start);
        start = System.nanoTime();
        solver.solve();
        double solve = secondsSince(start);
        return new Planned(network.plan(), build, solve);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
