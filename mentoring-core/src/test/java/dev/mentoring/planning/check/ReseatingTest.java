package dev.mentoring.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.plan.Plan;
import dev.mentoring.planning.SlowPlans;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.check.known.Checked;
import dev.mentoring.planning.drawing.PlanRules;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.PlanFacts;
import dev.mentoring.planning.facts.ToPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whether one more student fits, beside students whose weeks overlap in part: as trying all of it says. */
class ReseatingTest {

    private static final int SEASONS = 2_500;

    /** Leaves some students out of a plan, some of whom fit again, and asks of each of those who are out. */
    @Test
    void one_more_student_fits_exactly_when_some_seating_has_room_for_all() {
        int fits = 0;
        int fitsByMovesOfSeveral = 0;
        int doesNot = 0;
        for (long seed = 0; seed < SEASONS; seed++) {
            PlanCase facts = TightSchool.season(seed);
            Plan plan = PlanRules.plan(facts);
            Checked by = Checked.by(PlanFacts.of(facts));
            List<ToPlace> placed = placed(plan, facts, by, seed);
            Seated seated = new Seated(by.facts(), by.decisions());
            for (ToPlace each : facts.students()) {
                int student = by.facts()
                        .students()
                        .find(each.student().id(), each.leave().id());
                if (by.decisions().isPlaced(student) || facts.mentors().isEmpty()) {
                    continue;
                }
                MendedMentors asTheyAre = new MendedMentors(by, facts.mentors().get(0));
                List<ToPlace> all = new ArrayList<>(placed);
                all.add(each);
                boolean expected = new SlowPlans(facts).fit(all);
                List<Integer> before = sitting(seated, facts);
                assertThat(new Reseating(asTheyAre, seated).fits(student))
                        .as("seed %d, %s", seed, each.student())
                        .isEqualTo(expected);
                assertThat(new Fitting(by.facts(), asTheyAre, seated).fits(student))
                        .as("seed %d, %s", seed, each.student())
                        .isEqualTo(expected);
                assertThat(sitting(seated, facts)).isEqualTo(before);
                boolean directly = facts.mentors().stream()
                        .map(mentor ->
                                by.facts().mentors().number(mentor.mentor().id()))
                        .filter(asTheyAre.of(student)::get)
                        .anyMatch(mentor -> seated.hasRoom(student, mentor, asTheyAre.free(mentor), Seated.NOWHERE));
                fits += expected ? 1 : 0;
                fitsByMovesOfSeveral += expected && !directly ? 1 : 0;
                doesNot += expected ? 0 : 1;
            }
        }
        assertThat(fits).isGreaterThan(200);
        assertThat(fitsByMovesOfSeveral).isGreaterThan(20);
        assertThat(doesNot).isGreaterThan(200);
    }

    /** Notes what the plan decides, but for those left out. */
    private static List<ToPlace> placed(Plan plan, PlanCase facts, Checked by, long seed) {
        Predicate<Plan.Placement> stays = each -> (each.student().hashCode() + seed) % 3 != 0;
        List<ToPlace> placed = new ArrayList<>();
        facts.students()
                .forEach(each -> by.decisions()
                        .giveUp(by.facts()
                                .students()
                                .find(each.student().id(), each.leave().id())));
        plan.assignments().stream().filter(stays).forEach(each -> {
            int student = by.facts().students().find(each.student(), each.leave());
            by.decisions().place(student, by.facts().mentors().number(each.mentor()));
            placed.add(
                    new SlowPlans(facts).student(each.student(), each.leave()).orElseThrow());
        });
        return placed;
    }

    private static List<Integer> sitting(Seated seated, PlanCase facts) {
        List<Integer> sitting = new ArrayList<>();
        for (int student = 0; student < facts.students().size(); student++) {
            sitting.add(seated.mentorOf(student));
        }
        return sitting;
    }
}
