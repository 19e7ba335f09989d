package dev.mentoring.planning.check;

import dev.mentoring.plan.Plan;
import dev.mentoring.plan.WrongLine;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.planning.facts.PlannedLeave;
import dev.mentoring.roster.LeaveId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that a plan is about the leaves that it is checked for, each once. */
record LeaveCheck(Plan plan, List<PlannedLeave> leaves) {

    Optional<WrongLine> firstWrong() {
        Set<LeaveId> left = new HashSet<>();
        leaves.forEach(each -> left.add(each.leave().id()));
        for (int i = 0; i < plan.leaves().size(); i++) {
            LeaveId leave = plan.leaves().get(i);
            if (!left.remove(leave)) {
                return wrong(i + 1, leave);
            }
        }
        return left.stream().sorted().findFirst().flatMap(lacking -> wrong(0, lacking));
    }

    private static Optional<WrongLine> wrong(int line, LeaveId leave) {
        return Flaw.of(WrongLine.Why.OTHER_LEAVES, leave).map(flaw -> flaw.in(WrongLine.Part.LEAVES, line));
    }
}
