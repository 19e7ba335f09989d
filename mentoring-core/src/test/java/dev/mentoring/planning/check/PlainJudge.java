package dev.mentoring.planning.check;

import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.CarriedOut;
import dev.mentoring.planning.SlowPlans;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.MentorId;
import dev.mentoring.time.Todo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks at a changed plan of one leave slowly and plainly. */
record PlainJudge(PlanCase facts, SlowPlans slow) {

    PlainJudge(PlanCase facts) {
        this(facts, new SlowPlans(facts));
    }

    boolean isRight(Plan plan) {
        return slow.holds(plan) && figures(plan) && certificates(plan) && mends(plan) && todo(plan);
    }

    boolean mends(Plan plan) {
        return plan.certificates().stream()
                .allMatch(line -> line.mends().stream().allMatch(mend -> helps(mend, line.student(), plan)));
    }

    private boolean helps(Mend mend, Plan.Unplaced student, Plan plan) {
        if (slow.mentor(mend.mentor()).isEmpty() || !CarriedOut.isPossible(facts, mend)) {
            return false;
        }
        PlanCase after = CarriedOut.mended(facts, mend);
        return new SlowPlans(after).fit(CarriedOut.placedAnd(student, plan, after));
    }

    private boolean todo(Plan plan) {
        List<Todo> transfers = plan.todo().stream()
                .filter(each -> each.step() == Todo.Step.TRANSFER_TO)
                .toList();
        return Prepared.areKnown(plan, facts)
                && transfers.size() == plan.assignments().size()
                && new HashSet<>(transfers).equals(new HashSet<>(Prepared.transfers(plan, facts)));
    }

    private boolean figures(Plan plan) {
        return List.of("REQUIRED", "ADVISED").stream().allMatch(tier -> {
            long placed = plan.assignments().stream()
                    .filter(each -> slow.student(each.student(), each.leave())
                                    .orElseThrow()
                                    .strength()
                            == Strength.valueOf(tier))
                    .count();
            int bound = plan.bound().getOrDefault(tier, -1);
            return plan.placed().getOrDefault(tier, -1) == placed
                    && bound >= placed
                    && (bound == placed || !plan.isProvenOptimal());
        });
    }

    private boolean certificates(Plan plan) {
        return plan.certificates().stream().map(Certificate::student).toList().equals(plan.unplaced())
                && plan.certificates().stream().allMatch(each -> isMinimal(each, plan));
    }

    private int tier(Strength strength) {
        return IntStream.range(0, facts.tiers().size())
                .filter(tier -> facts.tiers().get(tier).contains(strength))
                .findFirst()
                .orElseThrow();
    }

    /** Brute force: they do not fit, without any one the rest do, nobody comes after the one left out, and the seats are all that there are for them. */
    private boolean isMinimal(Certificate line, Plan plan) {
        List<ToPlace> all = facts.students().stream()
                .filter(each -> line.students().contains(each.student().id()))
                .toList();
        Set<Object> placed =
                plan.assignments().stream().map(Plan.Placement::student).collect(Collectors.toSet());
        boolean drawn = all.stream()
                .map(each -> each.student().id())
                .allMatch(id -> placed.contains(id) || id.equals(line.student().student()));
        List<MentorId> mentors = facts.mentors().stream()
                .filter(mentor -> mentor.seats().free() > 0)
                .filter(mentor -> all.stream().anyMatch(each -> slow.isEligible(each, mentor)))
                .map(mentor -> mentor.mentor().id())
                .toList();
        int seats = mentors.stream()
                .mapToInt(each -> slow.mentor(each).orElseThrow().seats().free())
                .sum();
        return drawn
                && all.stream()
                        .allMatch(each ->
                                tier(each.strength()) <= tier(line.student().strength()))
                && line.students().contains(line.student().student())
                && line.students().size() == all.size()
                && line.needed() == all.size()
                && line.seats() == seats
                && line.mentors().size() == mentors.size()
                && new TreeSet<>(line.mentors()).equals(new TreeSet<>(mentors))
                && !slow.fit(all)
                && all.stream()
                        .allMatch(left -> slow.fit(
                                all.stream().filter(each -> !each.equals(left)).toList()));
    }
}
