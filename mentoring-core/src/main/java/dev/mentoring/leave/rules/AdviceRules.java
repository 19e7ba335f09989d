package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.mentoring.answer.RuleId;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.Clause;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.Strength;
import dev.mentoring.session.Session;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * What a leave means for a student (A1 to A5, A10). Pure functions.
 *
 * <p>In this order: nothing displaced, a long pause, then the policy's clause for the funding, D and n. A KEEP that the
 * student refuses, or that has no day left for the catch-up, falls back to a transfer.
 */
public final class AdviceRules {

    private AdviceRules() {}

    /**
     * Advises on a case.
     *
     * @param facts the student, the leave and what is known
     * @return the advice, with the rules and figures it rests on
     */
    public static Advice advise(AdviceCase facts) {
        Interval away = facts.leave().reckoned(facts.time(), facts.policy().longLeaveOverDays());
        List<YearWeek> lost =
                DisplacementRules.displaced(facts.student(), away, facts.absences(), facts.attendance(), facts.time());
        int days = facts.leave().days(facts.time(), facts.policy().longLeaveOverDays());
        if (lost.isEmpty()) {
            return unaffected(facts, away, days);
        }
        Advice beneath = byClause(facts, days, lost);
        return isLongPause(facts.leave(), days, facts) ? handedToStaff(beneath) : beneath;
    }

    /**
     * Whether a leave is a long pause, for staff only (A10): more days than the policy says, or open for that long.
     *
     * @param leave the leave
     * @param now the moment of asking
     * @param policy says how many days
     * @param time the school's time
     * @return true for a long pause
     */
    public static boolean isLongPause(Leave leave, Instant now, ContinuityPolicy policy, SchoolTime time) {
        int longest = policy.longLeaveOverDays();
        boolean openTooLong =
                leave.isOpen() && !now.isBefore(leave.reckoned(time, longest).getEnd());
        return openTooLong || leave.days(time, longest) > longest;
    }

    private static boolean isLongPause(Leave leave, int days, AdviceCase facts) {
        return days > facts.policy().longLeaveOverDays()
                || isLongPause(leave, facts.now(), facts.policy(), facts.time());
    }

    private static Advice unaffected(AdviceCase facts, Interval away, int days) {
        boolean toMove = facts.student().isApprentice()
                && !DisplacementRules.toMove(facts.student(), away, facts.absences(), facts.attendance(), facts.time())
                        .isEmpty();
        return advice(facts, days, List.of())
                .kind(toMove ? AdviceKind.MOVE_IN_DAY : AdviceKind.UNAFFECTED)
                .strength(toMove ? Strength.ADVISED : Strength.ALLOWED)
                .rules(toMove ? RuleId.of("A5", "S26") : RuleId.of("S1"))
                .build();
    }

    private static Advice byClause(AdviceCase facts, int days, List<YearWeek> lost) {
        Clause clause = facts.policy().clauses().stream()
                .filter(each -> each.appliesTo(facts.student().funding(), days, lost.size()))
                .findFirst()
                .orElseThrow();
        Advice.Builder advice = advice(facts, days, lost)
                .kind(clause.advice())
                .strength(clause.strength())
                .rules(clause.rules());
        return clause.advice() == AdviceKind.KEEP ? kept(facts, advice, lost.get(0), lost) : advice.build();
    }

    private static Advice kept(AdviceCase facts, Advice.Builder advice, YearWeek lostWeek, List<YearWeek> lost) {
        boolean answered = facts.consent().filter(it -> it.holdsFor(lost)).isPresent();
        boolean agreed = facts.consent().filter(Consent::agrees).isPresent();
        boolean caughtUp = facts.attendance().catchUpsFor(lostWeek).stream().anyMatch(it -> stands(it, facts));
        if (answered && !agreed) {
            return transferredInstead(facts, advice, Advice.Ground.REFUSED);
        }
        if (!caughtUp && !hasRoom(facts, lostWeek)) {
            return transferredInstead(facts, advice, Advice.Ground.NO_ROOM);
        }
        return advice.needs(needs(answered, caughtUp)).build();
    }

    private static List<Advice.Need> needs(boolean answered, boolean caughtUp) {
        ImmutableList.Builder<Advice.Need> needs = ImmutableList.builder();
        if (!answered) {
            needs.add(Advice.Need.CONSENT);
        }
        if (!caughtUp) {
            needs.add(Advice.Need.CATCH_UP);
        }
        return needs.build();
    }

    private static Advice transferredInstead(AdviceCase facts, Advice.Builder advice, Advice.Ground ground) {
        boolean contractual = facts.student().funding().isContractual();
        return advice.kind(AdviceKind.TRANSFER)
                .strength(contractual ? Strength.REQUIRED : Strength.ADVISED)
                .rules(contractual ? RuleId.of("A1", "S9", "S15", "S16") : RuleId.of("A2", "S28", "S30"))
                .ground(ground)
                .build();
    }

    /** The week itself, the one before or the one after has a day to serve that is left to both (A1, A15). */
    private static boolean hasRoom(AdviceCase facts, YearWeek lost) {
        return Weeks.between(lost.minusWeeks(1), lost.plusWeeks(1)).stream()
                .flatMap(week -> facts.absences().served(facts.time()).in(week).stream())
                .filter(day -> facts.time().teaching(day).getEnd().isAfter(facts.now()))
                .filter(facts.student().training()::covers)
                .anyMatch(day -> !facts.absences().take(day, facts.time()));
    }

    private static boolean stands(Session session, AdviceCase facts) {
        return StandingRules.stands(session, facts.absences(), facts.now(), facts.policy(), facts.time());
    }

    /** The strength stays that of the rule beneath; staff needs nothing from the mentor (A10). */
    private static Advice handedToStaff(Advice beneath) {
        return Advice.builder()
                .from(beneath)
                .kind(AdviceKind.CONTACT_STAFF)
                .needs(List.of())
                .ground(Advice.Ground.LONG_PAUSE)
                .rules(Iterables.concat(RuleId.of("A10", "S7"), beneath.rules()))
                .build();
    }

    private static Advice.Builder advice(AdviceCase facts, int days, List<YearWeek> lost) {
        return Advice.builder()
                .student(facts.student().id())
                .funding(facts.student().funding())
                .days(days)
                .lostWeeks(lost)
                .ground(Advice.Ground.FIGURES)
                .policy(facts.policy().name());
    }
}
