package dev.mentoring.testkit.history;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import java.util.List;

/** Holds advice against the table of the rule book (A1, A2, A5, A10), by D, n and funding. */
final class AdviceJudge {

    private AdviceJudge() {}

    static void judge(Model model, String mentor, LeaveAdvice told) {
        List<String> held = model.heldBy(mentor).stream().map(each -> each.id).toList();
        Must.beEqual(told.advice().stream().map(each -> each.student().value()).toList(), held, "students advised");
        for (Advice advice : told.advice()) {
            StudentFacts student = model.students.get(advice.student().value());
            if (student != null) {
                Must.beEqual(advice.days(), told.days(), "D");
                judge(student, advice);
            }
        }
    }

    static void judge(StudentFacts student, Advice advice) {
        long distinct = advice.lostWeeks().stream().distinct().count();
        Must.hold(distinct == advice.sessions(), "n counts the displaced weeks", advice);
        Must.hold(
                advice.lostWeeks().stream().allMatch(week -> SchoolDays.isDue(student, week)),
                "only due weeks are displaced",
                advice);
        boolean fits = advice.sessions() == 0 ? isUnaffected(student, advice) : isByTheTable(student, advice);
        Must.hold(fits, "advice against the table for " + student.funding, advice);
    }

    private static boolean isUnaffected(StudentFacts student, Advice advice) {
        return advice.kind() == AdviceKind.UNAFFECTED
                || (advice.kind() == AdviceKind.MOVE_IN_DAY && student.isApprentice());
    }

    private static boolean isByTheTable(StudentFacts student, Advice advice) {
        boolean contractual = student.funding != Funding.SELF_FUNDED;
        Strength moved = contractual ? Strength.REQUIRED : Strength.ADVISED;
        if (advice.days() > 28) {
            return advice.kind() == AdviceKind.CONTACT_STAFF && advice.needs().isEmpty();
        }
        boolean mayKeep = switch (student.funding) {
            case APPRENTICESHIP -> false;
            case THIRD_PARTY -> advice.days() < 7 && advice.sessions() <= 1;
            case SELF_FUNDED -> advice.sessions() <= 1;
        };
        boolean isMoved = advice.kind() == AdviceKind.TRANSFER && advice.strength() == moved;
        boolean isForStaff = advice.kind() == AdviceKind.CONTACT_STAFF;
        return isMoved || isForStaff || (mayKeep && advice.kind() == AdviceKind.KEEP);
    }
}
