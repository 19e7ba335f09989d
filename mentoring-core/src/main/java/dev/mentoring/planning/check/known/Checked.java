package dev.mentoring.planning.check.known;

import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.transfer.rules.Target;
import java.util.List;

/**
 * What a plan is checked by.
 *
 * @param facts the facts
 * @param others mentors of other parcours
 * @param eligible to whom there is no objection
 * @param decisions what the plan decides, known once its placements were checked
 */
public record Checked(CheckedFacts facts, List<Target> others, EligibleMentors eligible, CheckedDecisions decisions) {

    public static Checked by(PlanFacts loaded) {
        CheckedFacts facts = new CheckedFacts(loaded.facts());
        return new Checked(
                facts,
                loaded.others(),
                new EligibleMentors(facts),
                new CheckedDecisions(facts.students().count()));
    }
}
