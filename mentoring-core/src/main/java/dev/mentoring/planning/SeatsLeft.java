package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** The seats that a plan leaves to the students of some weeks once those of other weeks have theirs. */
final class SeatsLeft {

    private final CheckedFacts facts;
    private final Map<MentorId, Map<YearWeek, Integer>> others = new HashMap<>();

    SeatsLeft(Plan plan, CheckedFacts facts, List<YearWeek> weeks) {
        this.facts = facts;
        Set<YearWeek> counted = new HashSet<>(weeks);
        for (Placement each : plan.assignments()) {
            List<YearWeek> theirs = facts.student(each.student(), each.leave())
                    .map(facts::weeks)
                    .orElse(List.of());
            if (!theirs.equals(weeks)) {
                Map<YearWeek, Integer> lent = others.computeIfAbsent(each.mentor(), none -> new HashMap<>());
                theirs.stream().filter(counted::contains).forEach(week -> lent.merge(week, 1, Integer::sum));
            }
        }
    }

    int at(MentorId mentor) {
        int lent = others.getOrDefault(mentor, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return facts.mentor(mentor)
                .map(each -> Math.max(0, each.seats().free() - lent))
                .orElse(0);
    }
}
