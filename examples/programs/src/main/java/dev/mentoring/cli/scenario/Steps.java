package dev.mentoring.cli.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All steps of the contract, by name. */
final class Steps {

    private static final Map<String, Step> ALL = all();

    private Steps() {}

    private static Map<String, Step> all() {
        Map<String, Step> all = new LinkedHashMap<>();
        Stream.of(
                        LeaveSteps.ALL,
                        SessionSteps.ALL,
                        LedgerSteps.ALL,
                        ShowSteps.ALL,
                        PreparationSteps.ALL,
                        TransferSteps.ALL,
                        RosterSteps.ALL,
                        TickSteps.ALL,
                        PlanSteps.ALL,
                        PendingSteps.ALL)
                .flatMap(List::stream)
                .forEach(step -> all.put(step.name(), step));
        return all;
    }

    /** The names of all steps, in the contract's order. */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Optional<Step> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
