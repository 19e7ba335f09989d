package dev.mentoring.planning;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.DueWeeks;
import java.util.List;

/** Who replaces whom (section 9 of the rule book). Pure functions. */
public final class PlanRules {

    private PlanRules() {}

    /**
     * Plans a case. Tiers come first, the first one first; then students with a mentor they had before; then even load;
     * ties are broken by the order of ids. When all windows touch the same weeks, nothing is better.
     *
     * @param facts the case
     * @return the plan, with proof and certificates, but no mends, nothing to do, and unchecked
     */
    public static Plan plan(PlanCase facts) {
        Season season = new Season(facts);
        List<Season.Seat> seats = season.seats();
        return plan(facts, season, seats, CertificateRules.certificates(season, seats));
    }

    /** The plan, of its parts. */
    static Plan plan(PlanCase facts, Season season, List<Season.Seat> seats, List<Certificate> certificates) {
        Tiers tiers = new Tiers(facts.tiers());
        Plan.Builder plan = Plan.builder()
                .placed(tiers.named(season.score().placed()))
                .bound(tiers.named(season.bound()))
                .isProvenOptimal(season.score().equalTo(season.best()))
                .certificates(certificates);
        for (Season.Seat seat : seats) {
            if (seat.isPlaced()) {
                plan.addAssignments(seat.placement()).addAllProof(proof(seat, facts));
            } else {
                plan.addUnplaced(seat.unplaced());
            }
        }
        return plan.build();
    }

    private static List<ProofLine> proof(Season.Seat seat, PlanCase facts) {
        Placement placement = seat.placement();
        WeekSpan weeks = seat.group().weeks();
        return DueWeeks.between(seat.student().student(), weeks.first(), weeks.last(), facts.time()).stream()
                .map(week -> new ProofLine(placement.student(), placement.leave(), week, placement.mentor()))
                .collect(ImmutableList.toImmutableList());
    }
}
