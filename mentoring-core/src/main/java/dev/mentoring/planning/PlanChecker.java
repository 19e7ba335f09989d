package dev.mentoring.planning;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.util.Optional;

/**
 * Checks a plan against sessions, leaves, profiles and seats. It shares no code with what draws plans up, and believes
 * nothing that the plan says.
 */
public final class PlanChecker {

    private PlanChecker() {}

    /** A student and a leave: a plan decides on each pair once. */
    record Pair(StudentId student, LeaveId leave) {}

    /**
     * Checks a plan.
     *
     * @param plan any plan
     * @param facts what it was drawn up for
     * @return the first line that is wrong, or empty when all hold
     */
    public static Optional<WrongLine> check(Plan plan, PlanCase facts) {
        return check(plan, CaseColumns.of(facts));
    }

    static Optional<WrongLine> check(Plan plan, CaseColumns facts) {
        CheckedFacts known = new CheckedFacts(facts);
        EligibleMentors eligible = new EligibleMentors(known);
        CheckedDecisions decisions = new CheckedDecisions(facts.students().count());
        return new AssignmentCheck(plan, known, eligible, decisions)
                .firstWrong()
                .or(() -> new ProofCheck(plan, known, decisions).firstWrong())
                .or(() -> new FigureCheck(plan, known, decisions).firstWrong())
                .or(() -> new CertificateCheck(plan, known, eligible, decisions).firstWrong());
    }
}
