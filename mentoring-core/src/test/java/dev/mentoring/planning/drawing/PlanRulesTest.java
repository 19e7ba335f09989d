package dev.mentoring.planning.drawing;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Defaults;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.SlowPlans;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.planning.mending.MendRules;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.rules.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What plans of random tight schools come to, held against trying everything (section 9 of the rule book). */
class PlanRulesTest {

    /** Every plan that can be made of a case, as goals: placed by tier, had before, load. The best one is the largest. */
    private static final class Everything {

        private final PlanCase facts;
        private final SlowPlans slow;
        private final Map<Target, Map<YearWeek, Integer>> lent = new HashMap<>();
        private final int[] placed = new int[2];
        private int before;
        private int[] best = {-1};

        Everything(PlanCase facts) {
            this.facts = facts;
            this.slow = new SlowPlans(facts);
        }

        int[] best() {
            tryFrom(0);
            return best;
        }

        private void tryFrom(int next) {
            if (next == facts.students().size()) {
                int[] goals = {placed[0], placed[1], before, -load()};
                best = Arrays.compare(goals, best) > 0 ? goals : best;
                return;
            }
            tryFrom(next + 1);
            ToPlace student = facts.students().get(next);
            for (Target mentor : facts.mentors()) {
                if (slow.isEligible(student, mentor) && hasSeat(student, mentor)) {
                    place(student, mentor, 1);
                    tryFrom(next + 1);
                    place(student, mentor, -1);
                }
            }
        }

        private boolean hasSeat(ToPlace student, Target mentor) {
            return slow.weeks(student).stream()
                    .allMatch(week -> lent.getOrDefault(mentor, Map.of()).getOrDefault(week, 0)
                            < mentor.seats().free());
        }

        private void place(ToPlace student, Target mentor, int count) {
            placed[student.strength() == Strength.REQUIRED ? 0 : 1] += count;
            before += student.before().contains(mentor.mentor().id()) ? count : 0;
            Map<YearWeek, Integer> weeks = lent.computeIfAbsent(mentor, none -> new HashMap<>());
            slow.weeks(student).forEach(week -> weeks.merge(week, count, Integer::sum));
        }

        private int load() {
            return lent.entrySet().stream()
                    .mapToInt(each -> each.getValue().values().stream()
                            .mapToInt(count ->
                                    count * (count + 2 * each.getKey().seats().held()))
                            .sum())
                    .sum();
        }
    }

    private static int[] goals(Plan plan, PlanCase facts) {
        SlowPlans slow = new SlowPlans(facts);
        Everything counted = new Everything(facts);
        plan.assignments()
                .forEach(each -> counted.place(
                        slow.student(each.student(), each.leave()).orElseThrow(),
                        slow.mentor(each.mentor()).orElseThrow(),
                        1));
        return new int[] {counted.placed[0], counted.placed[1], counted.before, -counted.load()};
    }

    @Property(tries = 600)
    void a_leave_is_planned_as_well_as_it_can_be(@ForAll long seed) {
        PlanCase facts = TightSchool.oneLeave(seed);
        Plan plan = PlanRules.plan(facts);
        assertThat(goals(plan, facts)).isEqualTo(new Everything(facts).best());
        assertThat(plan.isProvenOptimal()).isTrue();
        assertThat(plan.bound()).isEqualTo(plan.placed());
    }

    @Property(tries = 600)
    void what_a_season_says_of_itself_is_true(@ForAll long seed) {
        PlanCase facts = TightSchool.season(seed);
        Plan plan = PlanRules.plan(facts);
        int[] best = new Everything(facts).best();
        int[] goals = goals(plan, facts);
        if (plan.isProvenOptimal()) {
            assertThat(goals).isEqualTo(best);
        }
        assertThat(plan.bound().get("REQUIRED")).isGreaterThanOrEqualTo(best[0]);
        if (goals[0] == best[0]) {
            assertThat(plan.bound().get("ADVISED")).isGreaterThanOrEqualTo(best[1]);
        }
        assertThat(plan.placed()).containsEntry("REQUIRED", goals[0]).containsEntry("ADVISED", goals[1]);
    }

    @Property(tries = 300)
    void every_plan_holds(@ForAll long seed) {
        for (PlanCase facts : List.of(TightSchool.oneLeave(seed), TightSchool.season(seed))) {
            Plan plan = PlanRules.plan(facts);
            assertThat(new SlowPlans(facts).holds(plan)).isTrue();
        }
    }

    @Property(tries = 300)
    void the_order_in_which_things_are_given_makes_no_difference(@ForAll long seed) {
        PlanCase facts = TightSchool.season(seed);
        List<ToPlace> students = new ArrayList<>(facts.students());
        List<Target> mentors = new ArrayList<>(facts.mentors());
        Collections.shuffle(students, new Random(seed));
        Collections.shuffle(mentors, new Random(seed));
        PlanCase shuffled = new PlanCase(students, mentors, facts.tiers(), TIME);
        assertThat(PlanRules.plan(shuffled)).isEqualTo(PlanRules.plan(facts));
    }

    @Property(tries = 300)
    void each_student_not_placed_has_a_minimal_competition(@ForAll long seed) {
        for (PlanCase facts : List.of(TightSchool.oneLeave(seed), TightSchool.season(seed))) {
            Plan plan = PlanRules.plan(facts);
            assertThat(plan.certificates()).extracting(Certificate::student).isEqualTo(plan.unplaced());
            plan.certificates()
                    .forEach(each -> assertThat(each.needed())
                            .isEqualTo(each.students().size())
                            .isEqualTo(each.seats() + 1));
        }
    }

    /** Brute force: all of them do not fit, and without any one the rest do. */
    @Property(tries = 1_000)
    void a_competition_is_minimal(@ForAll long seed) {
        PlanCase facts = TightSchool.oneLeave(seed);
        SlowPlans slow = new SlowPlans(facts);
        for (Certificate each : PlanRules.plan(facts).certificates()) {
            List<ToPlace> all = students(facts, each.students());
            assertThat(slow.fit(all)).isFalse();
            for (ToPlace left : all) {
                assertThat(slow.fit(all.stream().filter(it -> !it.equals(left)).toList()))
                        .isTrue();
            }
        }
    }

    private static List<ToPlace> students(PlanCase facts, List<StudentId> ids) {
        return facts.students().stream()
                .filter(each -> ids.contains(each.student().id()))
                .toList();
    }

    @Test
    void tiers_come_from_the_policy() {
        PlanCase facts = LongStream.range(0, 1_000)
                .mapToObj(TightSchool::oneLeave)
                .filter(each -> PlanRules.plan(each).placed().values().stream().allMatch(count -> count > 0))
                .findFirst()
                .orElseThrow();
        Plan both = PlanRules.plan(tiered(facts, List.of(EnumSet.of(Strength.ADVISED, Strength.REQUIRED))));
        assertThat(both.placed()).containsOnlyKeys("REQUIRED+ADVISED");
        Plan advised = PlanRules.plan(tiered(facts, List.of(Set.of(Strength.ADVISED))));
        assertThat(advised.placed()).containsOnlyKeys("ADVISED");
        assertThat(advised.unplaced()).allMatch(each -> each.strength() == Strength.ADVISED);
        Plan none = PlanRules.plan(tiered(facts, List.of()));
        assertThat(none.placed()).isEmpty();
        assertThat(none.assignments()).isEmpty();
    }

    private static PlanCase tiered(PlanCase facts, List<Set<Strength>> tiers) {
        return new PlanCase(facts.students(), facts.mentors(), tiers, facts.time());
    }

    @Test
    void a_plan_is_the_same_on_machines_of_other_zones_and_languages() {
        List<String> plans = Defaults.everywhere(() -> LongStream.range(0, 20)
                        .mapToObj(TightSchool::season)
                        .map(facts -> MendRules.mended(PlanRules.plan(facts), facts, List.of()))
                        .map(plan -> plan + texts(plan))
                        .toList()
                        .toString())
                .toList();
        assertThat(Set.copyOf(plans)).hasSize(1);
    }

    private static String texts(Plan plan) {
        return plan.certificates().stream()
                .flatMap(each -> each.mends().stream())
                .map(mend -> mend.text(Locale.ENGLISH) + mend.text(Locale.FRENCH))
                .toList()
                .toString();
    }
}
