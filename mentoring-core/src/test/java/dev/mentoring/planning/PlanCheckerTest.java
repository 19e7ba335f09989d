package dev.mentoring.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Strength;
import dev.mentoring.roster.MentorId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checker refuses a plan that does not hold, accepts one that does, and names the first wrong line. */
class PlanCheckerTest {

    private static final int CHANGES = 10_000;

    /** Looks at a changed plan of one leave slowly and plainly. */
    private record Judge(PlanCase facts, SlowPlans slow) {

        Judge(PlanCase facts) {
            this(facts, new SlowPlans(facts));
        }

        boolean isRight(Plan plan) {
            return slow.holds(plan) && figures(plan) && certificates(plan);
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
            return plan.certificates().stream()
                            .map(Certificate::student)
                            .toList()
                            .equals(plan.unplaced())
                    && plan.certificates().stream().allMatch(each -> isMinimal(each, plan));
        }

        /** Brute force: they do not fit, without any one the rest do, and the seats are all that there are for them. */
        private boolean isMinimal(Certificate line, Plan plan) {
            List<ToPlace> all = facts.students().stream()
                    .filter(each -> line.students().contains(each.student().id()))
                    .toList();
            Set<Object> placed =
                    plan.assignments().stream().map(Placement::student).collect(Collectors.toSet());
            boolean drawn = all.stream()
                    .map(each -> each.student().id())
                    .allMatch(id ->
                            placed.contains(id) || id.equals(line.student().student()));
            List<MentorId> mentors = facts.mentors().stream()
                    .filter(mentor -> mentor.seats().free() > 0)
                    .filter(mentor -> all.stream().anyMatch(each -> slow.isEligible(each, mentor)))
                    .map(mentor -> mentor.mentor().id())
                    .toList();
            int seats = mentors.stream()
                    .mapToInt(each -> slow.mentor(each).orElseThrow().seats().free())
                    .sum();
            return drawn
                    && line.students().contains(line.student().student())
                    && line.students().size() == all.size()
                    && line.needed() == all.size()
                    && line.seats() == seats
                    && line.mentors().size() == mentors.size()
                    && new TreeSet<>(line.mentors()).equals(new TreeSet<>(mentors))
                    && !slow.fit(all)
                    && all.stream()
                            .allMatch(left -> slow.fit(all.stream()
                                    .filter(each -> !each.equals(left))
                                    .toList()));
        }
    }

    @Test
    void every_changed_plan_that_became_wrong_is_refused_and_every_other_accepted() {
        int right = 0;
        int wrong = 0;
        for (long seed = 0; right + wrong < CHANGES; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Judge judge = new Judge(facts);
            Plan plan = PlanRules.plan(facts);
            PlanChanges changes = new PlanChanges(plan, facts, new Random(seed));
            for (int i = 0; i < 5; i++) {
                Plan changed = changes.next();
                if (changed.equals(plan)) {
                    continue;
                }
                Optional<WrongLine> found = PlanChecker.check(changed, facts);
                boolean holds = judge.isRight(changed);
                assertThat(found.isEmpty())
                        .as("seed %d: %s, found %s", seed, changed, found)
                        .isEqualTo(holds);
                right += holds ? 1 : 0;
                wrong += holds ? 0 : 1;
            }
        }
        assertThat(right).isGreaterThan(CHANGES / 50);
        assertThat(wrong).isGreaterThan(CHANGES / 2);
    }
}
