package dev.mentoring.planning.check;

import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.check.known.Checked;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import java.util.Optional;

/**
 * Checks a plan against sessions, leaves, profiles and seats. It shares no code with what draws plans up, and believes
 * nothing that the plan says.
 */
public final class PlanChecker {

    private PlanChecker() {}

    /**
     * Checks all of a plan.
     *
     * @param plan any plan
     * @param facts what it was drawn up for
     * @return the first line that is wrong, or empty when all hold
     */
    public static Optional<WrongLine> check(Plan plan, PlanFacts facts) {
        return new LeaveCheck(plan, facts.leaves())
                .firstWrong()
                .or(() -> check(plan, Checked.by(facts)))
                .or(() -> new TodoCheck(plan, facts).firstWrong());
    }

    /**
     * Checks a plan that says nothing of leaves and of what is to be done.
     *
     * @param plan any plan
     * @param facts what it was drawn up for
     * @return the first line that is wrong, or empty when all hold
     */
    public static Optional<WrongLine> check(Plan plan, PlanCase facts) {
        return check(plan, Checked.by(PlanFacts.of(facts)));
    }

    private static Optional<WrongLine> check(Plan plan, Checked by) {
        return new AssignmentCheck(plan, by.facts(), by.eligible(), by.decisions())
                .firstWrong()
                .or(() -> new ProofCheck(plan, by.facts(), by.decisions()).firstWrong())
                .or(() -> new FigureCheck(plan, by.facts(), by.decisions()).firstWrong())
                .or(() -> new CertificateCheck(plan, by.facts(), by.eligible(), by.decisions()).firstWrong())
                .or(() -> new MendCheck(plan, by).firstWrong());
    }
}
