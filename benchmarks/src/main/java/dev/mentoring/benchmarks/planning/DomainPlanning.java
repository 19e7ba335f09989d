package dev.mentoring.benchmarks.planning;

import dev.mentoring.benchmarks.Figures;
import dev.mentoring.benchmarks.Instance;
import dev.mentoring.benchmarks.Memory;
import dev.mentoring.benchmarks.Stopwatch;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.check.PlanChecker;
import dev.mentoring.planning.drawing.CaseColumns;
import dev.mentoring.planning.drawing.CertificateRules;
import dev.mentoring.planning.drawing.Period;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.drawing.Season;
import dev.mentoring.planning.facts.PlanCase;
import java.util.List;

/** All of planning but mends, from the values that a school has: cohorts, seats, certificates, the plan with its proof, its check. */
final class DomainPlanning implements Planning {

    private final Instance instance;
    private final PlanCase facts;
    private Figures figures = new Figures();

    DomainPlanning(Instance instance) {
        this.instance = instance;
        this.facts = DomainCase.of(instance);
    }

    @Override
    public int[] run() {
        Stopwatch watch = new Stopwatch();
        CaseColumns columns = CaseColumns.of(facts);
        List<Period> periods = Period.of(columns);
        double build = watch.lap();
        Season season = new Season(facts, periods);
        List<Season.Seat> seats = season.seats();
        double solve = watch.lap();
        List<Certificate> certificates = CertificateRules.certificates(season, seats);
        double certificate = watch.lap();
        Plan plan = PlanRules.plan(facts, season, seats, certificates);
        PlanChecker.check(plan, facts).ifPresent(wrong -> {
            throw new IllegalStateException(wrong.toString());
        });
        double proof = watch.lap();
        int[] replacements = DomainCase.replacements(plan, instance);
        PlanScore score = PlanScore.of(instance, replacements);
        figures = new Figures()
                .numbers("covered", score.covered())
                .number("uncovered", score.uncovered())
                .number("cost", score.cost())
                .seconds("buildSeconds", build)
                .seconds("solveSeconds", solve)
                .seconds("certificateSeconds", certificate)
                .seconds("proofSeconds", proof)
                .number("peakMB", Memory.peakMB())
                .numbers("bound", DomainCase.perTier(plan.bound(), score.covered().length))
                .truth("provenOptimal", plan.isProvenOptimal())
                .number("reunited", score.reunited());
        return replacements;
    }

    @Override
    public Figures figures() {
        return figures;
    }
}
