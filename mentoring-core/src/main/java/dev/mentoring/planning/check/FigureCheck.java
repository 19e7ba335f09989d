package dev.mentoring.planning.check;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.plan.WrongLine.Part;
import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.CheckedDecisions;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.policy.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts again who is placed, by tier. */
record FigureCheck(Plan plan, CheckedFacts facts, CheckedDecisions decisions) {

    Optional<WrongLine> firstWrong() {
        Map<String, Integer> counted = count();
        List<String> keys = new ArrayList<>(counted.keySet());
        if (!List.copyOf(plan.placed().keySet()).equals(keys)
                || !List.copyOf(plan.bound().keySet()).equals(keys)) {
            return wrong(0, Why.OTHER_TIERS, String.join(", ", keys));
        }
        for (int i = 0; i < keys.size(); i++) {
            int count = counted.getOrDefault(keys.get(i), 0);
            int said = plan.placed().getOrDefault(keys.get(i), 0);
            int bound = plan.bound().getOrDefault(keys.get(i), 0);
            if (said != count) {
                return wrong(i + 1, Why.MISCOUNTED, keys.get(i), count);
            }
            if (bound < count || (plan.isProvenOptimal() && bound > count)) {
                return wrong(i + 1, Why.BOUND_CONTRADICTED, keys.get(i), count);
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> count() {
        Multiset<Strength> placed = placed();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Set<Strength> tier : facts.tiers()) {
            counted.put(
                    String.join(
                            "+",
                            new TreeSet<>(tier).stream().map(Strength::name).toList()),
                    tier.stream().mapToInt(placed::count).sum());
        }
        return counted;
    }

    private Multiset<Strength> placed() {
        Multiset<Strength> placed = EnumMultiset.create(Strength.class);
        for (int student = 0; student < decisions.students(); student++) {
            if (decisions.isPlaced(student)) {
                placed.add(facts.students().strength(student));
            }
        }
        return placed;
    }

    private static Optional<WrongLine> wrong(int line, Why why, Object... figures) {
        return Flaw.of(why, figures).map(flaw -> flaw.in(Part.FIGURES, line));
    }
}
