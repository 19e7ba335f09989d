package dev.mentoring.planning.mending;

import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Certificate;
import dev.mentoring.plan.Mend;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.CarriedOut;
import dev.mentoring.planning.SlowPlans;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would help a student who is not placed: every mend that is told works, the cheapest first. */
class MendRulesTest {

    private static final int WORLDS = 1_000;

    private static int placed(Plan plan) {
        return plan.placed().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void every_mend_works_and_the_cheapest_come_first() {
        Map<Mend.Kind, Integer> seen = new EnumMap<>(Mend.Kind.class);
        int worlds = 0;
        for (long seed = 0; worlds < WORLDS; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Plan plan = MendRules.mended(PlanRules.plan(facts), facts, List.of());
            worlds += plan.unplaced().isEmpty() ? 0 : 1;
            for (Certificate each : plan.certificates()) {
                assertThat(each.mends()).doesNotHaveDuplicates();
                assertThat(each.mends().stream().map(Mend::kind)).isSorted();
                for (Mend mend : each.mends()) {
                    PlanCase after = CarriedOut.mended(facts, mend);
                    assertThat(new SlowPlans(after).fit(CarriedOut.placedAnd(each.student(), plan, after)))
                            .as("seed %d: %s", seed, mend)
                            .isTrue();
                    assertThat(placed(PlanRules.plan(after))).isGreaterThan(placed(plan));
                    assertThat(mend.leave().isEmpty() || CarriedOut.isShorter(facts, mend))
                            .isTrue();
                    seen.merge(mend.kind(), 1, Integer::sum);
                }
            }
        }
        assertThat(seen).containsOnlyKeys(Mend.Kind.values());
    }

    @Test
    void no_seat_that_would_help_is_left_out() {
        for (long seed = 0; seed < WORLDS; seed++) {
            PlanCase facts = TightSchool.oneLeave(seed);
            Plan plan = MendRules.mended(PlanRules.plan(facts), facts, List.of());
            for (Certificate each : plan.certificates()) {
                List<MentorId> helping = new ArrayList<>();
                for (Target mentor : facts.mentors()) {
                    Mend mend = Mend.seat(mentor.mentor().id());
                    PlanCase after = CarriedOut.mended(facts, mend);
                    if (new SlowPlans(after).fit(CarriedOut.placedAnd(each.student(), plan, after))) {
                        helping.add(mend.mentor());
                    }
                }
                assertThat(each.mends().stream()
                                .filter(mend -> mend.kind() == Mend.Kind.SEAT)
                                .map(Mend::mentor))
                        .containsExactlyInAnyOrderElementsOf(helping);
            }
        }
    }

    @Test
    void a_mend_is_told_in_both_languages() {
        MentorId paula = MentorId.of("paula");
        ParcoursCode data = ParcoursCode.of("DATA");
        Optional<ProjectCode> d3 = Optional.of(ProjectCode.of("D3"));
        Leave leave = dev.mentoring.fixtures.Fixtures.leave("2026-05-04", "2026-05-17");
        List<Mend> mends = List.of(
                Mend.seat(paula),
                Mend.profile(Mend.Kind.PROJECT, paula, data, d3),
                Mend.profile(Mend.Kind.PARCOURS, paula, data, d3),
                Mend.profile(Mend.Kind.PARCOURS, paula, data, Optional.empty()),
                Mend.leave(leave, Optional.empty(), Optional.of(day("2026-05-09"))),
                Mend.leave(leave, Optional.of(day("2026-05-09")), Optional.empty()));
        assertThat(mends.stream().map(each -> each.text(Locale.ENGLISH)))
                .containsExactly(
                        "Give paula one more seat.",
                        "Add project D3 of DATA to the profile of paula.",
                        "Position paula on parcours DATA, with project D3 on the profile.",
                        "Position paula on parcours DATA.",
                        "Let leave L1 of nadia end on 2026-05-09.",
                        "Let leave L1 of nadia begin on 2026-05-09.");
        assertThat(mends.stream().map(each -> each.text(Locale.FRENCH)))
                .containsExactly(
                        "Donnez une place de plus à paula.",
                        "Ajoutez le projet D3 de DATA au profil de paula.",
                        "Positionnez paula sur le parcours DATA, avec le projet D3 au profil.",
                        "Positionnez paula sur le parcours DATA.",
                        "Faites finir le congé L1 de nadia le 2026-05-09.",
                        "Faites commencer le congé L1 de nadia le 2026-05-09.");
        assertThat(Stream.of(Locale.GERMAN, Locale.ROOT).map(it -> mends.get(0).text(it)))
                .containsOnly("Give paula one more seat.");
    }
}
