package dev.mentoring.planning.drawing;

import com.google.common.collect.ImmutableList;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.facts.PlanCase;
import java.util.List;
import org.threeten.extra.YearWeek;

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
        return plan(CaseColumns.of(facts));
    }

    /**
     * Whether all students of a case have a seat when it is planned.
     *
     * @param facts the case
     * @return true if nobody is left over
     */
    public static boolean seatsAll(PlanCase facts) {
        return new Season(facts).seats().stream().allMatch(Season.Seat::isPlaced);
    }

    private static Plan plan(CaseColumns columns) {
        Season season = new Season(columns);
        List<Season.Seat> seats = season.seats();
        return plan(columns.facts(), season, seats, CertificateRules.certificates(season, seats));
    }

    /** The plan, of its parts. */
    public static Plan plan(PlanCase facts, Season season, List<Season.Seat> seats, List<Certificate> certificates) {
        Tiers tiers = new Tiers(facts.tiers());
        Score score = season.score();
        ImmutableList.Builder<Plan.Placement> placed = ImmutableList.builderWithExpectedSize(seats.size());
        ImmutableList.Builder<Plan.ProofLine> lines = ImmutableList.builderWithExpectedSize(seats.size());
        ImmutableList.Builder<Plan.Unplaced> unplaced = ImmutableList.builder();
        for (Season.Seat seat : seats) {
            if (seat.isPlaced()) {
                Plan.Placement placement = seat.placement();
                placed.add(placement);
                for (YearWeek week : seat.due()) {
                    lines.add(new Plan.ProofLine(placement.student(), placement.leave(), week, placement.mentor()));
                }
            } else {
                unplaced.add(seat.unplaced());
            }
        }
        return Plan.builder()
                .placed(tiers.named(score.placed()))
                .bound(tiers.named(season.bound()))
                .isProvenOptimal(score.equalTo(season.best()))
                .certificates(certificates)
                .assignments(placed.build())
                .proof(lines.build())
                .unplaced(unplaced.build())
                .build();
    }
}
