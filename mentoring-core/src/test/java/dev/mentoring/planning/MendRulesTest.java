package dev.mentoring.planning;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would help a student who is not placed: every mend that is told works, the cheapest first. */
class MendRulesTest {

    private static final int WORLDS = 1_000;

    /** The case as it is once the mend was carried out. */
    private static PlanCase mended(PlanCase facts, Mend mend) {
        return facts.withMentors(facts.mentors().stream()
                .map(each -> each.mentor().id().equals(mend.mentor()) ? mended(each, mend) : each)
                .toList());
    }

    private static Target mended(Target target, Mend mend) {
        Seats seats = target.seats();
        return switch (mend.kind()) {
            case SEAT ->
                new Target(
                        target.mentor(),
                        new Seats(seats.capacity() + 1, seats.held(), seats.reserved()),
                        target.absences());
            case PROJECT, PARCOURS ->
                new Target(
                        positioned(target.mentor(), mend.parcours().orElseThrow(), mend.project()),
                        seats,
                        target.absences());
            case LEAVE -> new Target(target.mentor(), seats, cut(target.absences(), mend));
        };
    }

    private static Mentor positioned(Mentor mentor, ParcoursCode parcours, Optional<ProjectCode> project) {
        Map<ParcoursCode, Set<ProjectCode>> profile = new HashMap<>(mentor.profile());
        Set<ProjectCode> projects = new HashSet<>(profile.getOrDefault(parcours, Set.of()));
        project.ifPresent(projects::add);
        profile.put(parcours, projects);
        return Mentor.builder().from(mentor).profile(profile).build();
    }

    private static Absences cut(Absences absences, Mend mend) {
        return Absences.of(absences.leaves().stream()
                .map(leave -> mend.leave().filter(leave::isNamed).isPresent() ? cut(leave, mend) : leave)
                .toList());
    }

    private static Leave cut(Leave leave, Mend mend) {
        String first = mend.from().orElse(leave.firstDay(TIME)).toString();
        String last = mend.to().orElse(TIME.lastDay(leave.span())).toString();
        return Leave.builder()
                .from(leave)
                .span(Leave.days(first, last).span(TIME))
                .build();
    }

    private static List<ToPlace> placedAnd(Unplaced student, Plan plan, PlanCase facts) {
        Set<Object> ids = new HashSet<>(Set.of(student.student()));
        plan.assignments().forEach(each -> ids.add(each.student()));
        return facts.students().stream()
                .filter(each -> ids.contains(each.student().id()))
                .toList();
    }

    private static int placed(Plan plan) {
        return plan.placed().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isShorter(PlanCase facts, Mend mend) {
        Leave leave = facts.mentors().stream()
                .flatMap(each -> each.absences().leaves().stream())
                .filter(each -> each.isNamed(mend.leave().orElseThrow()))
                .findFirst()
                .orElseThrow();
        return leave.span().encloses(cut(leave, mend).span())
                && !leave.span().equals(cut(leave, mend).span());
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
                    PlanCase after = mended(facts, mend);
                    assertThat(new SlowPlans(after).fit(placedAnd(each.student(), plan, after)))
                            .as("seed %d: %s", seed, mend)
                            .isTrue();
                    assertThat(placed(PlanRules.plan(after))).isGreaterThan(placed(plan));
                    assertThat(mend.leave().isEmpty() || isShorter(facts, mend)).isTrue();
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
                    PlanCase after = mended(facts, mend);
                    if (new SlowPlans(after).fit(placedAnd(each.student(), plan, after))) {
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
