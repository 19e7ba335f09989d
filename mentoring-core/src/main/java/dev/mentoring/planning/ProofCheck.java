package dev.mentoring.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Checks that every due week of every student placed has one line, and that it names the student's replacement. */
final class ProofCheck {

    private final Plan plan;
    private final CheckedFacts facts;
    private final Map<PlanChecker.Pair, Placement> placed = new HashMap<>();
    private final Map<PlanChecker.Pair, Set<YearWeek>> due = new HashMap<>();

    ProofCheck(Plan plan, CheckedFacts facts) {
        this.plan = plan;
        this.facts = facts;
        plan.assignments().forEach(each -> placed.put(new PlanChecker.Pair(each.student(), each.leave()), each));
        placed.forEach((pair, each) -> due.put(pair, new HashSet<>(dueWeeks(pair))));
    }

    private List<YearWeek> dueWeeks(PlanChecker.Pair pair) {
        return facts.student(pair.student(), pair.leave()).map(facts::dueWeeks).orElse(List.of());
    }

    Optional<WrongLine> firstWrong() {
        for (int i = 0; i < plan.proof().size(); i++) {
            Optional<String> why = wrong(plan.proof().get(i));
            if (why.isPresent()) {
                return Optional.of(new WrongLine(WrongLine.Part.PROOF, i + 1, why.get()));
            }
        }
        return plan.assignments().stream()
                .flatMap(each -> due.getOrDefault(new PlanChecker.Pair(each.student(), each.leave()), Set.of()).stream()
                        .sorted()
                        .map(week -> new WrongLine(
                                WrongLine.Part.PROOF, 0, "nobody holds " + week + " of " + each.student())))
                .findFirst();
    }

    private Optional<String> wrong(ProofLine line) {
        PlanChecker.Pair pair = new PlanChecker.Pair(line.student(), line.leave());
        Placement placement = placed.get(pair);
        if (placement == null || !placement.mentor().equals(line.mentor())) {
            return Optional.of(line.student() + " is not placed with " + line.mentor());
        }
        return due.getOrDefault(pair, Set.of()).remove(line.week())
                ? Optional.empty()
                : Optional.of(line.week() + " of " + line.student() + " is not due, or is there twice");
    }
}
