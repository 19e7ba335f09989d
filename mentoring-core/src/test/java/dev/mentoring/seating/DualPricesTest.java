package dev.mentoring.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/**
 * Prices that satisfy complementary slackness prove a seating optimal, however large the world: no other solver is
 * asked.
 */
class DualPricesTest {

    @Property(tries = 500)
    void the_prices_of_tiers_prove_that_most_students_of_each_tier_are_placed(
            @ForAll @IntRange(min = 1, max = 200) int students,
            @ForAll @IntRange(min = 1, max = 60) int mentors,
            @ForAll @DoubleRange(min = 0.02, max = 0.5) double reach,
            @ForAll long seed) {
        Phases phases = new Phases(new Worlds(students, mentors, 20, 4, 4, reach, 0).next(new Random(seed)));

        assertCohortsPayTheLeastPrice(phases);
        assertSeatsOfAPriceAreTaken(phases);
        assertPlacedByPrice(phases);
    }

    /** A mentor costs no cohort less than its price: a lower price is a later tier. */
    private static void assertCohortsPayTheLeastPrice(Phases phases) {
        Network network = phases.placed.network();
        for (int arc = 0; arc < network.arcs(); arc++) {
            int mentor = phases.tierDuals.ofMentor(network.mentor(arc));
            int cohort = phases.tierDuals.ofCohort(network.cohort(arc));
            assertThat(mentor).isLessThanOrEqualTo(cohort);
            if (phases.placed.seated(arc) > 0) {
                assertThat(mentor).isEqualTo(cohort);
            }
        }
    }

    private static void assertSeatsOfAPriceAreTaken(Phases phases) {
        int[] used = phases.placed.used();
        for (int m = 0; m < used.length; m++) {
            int free = phases.problem.free()[m];
            assertThat(used[m]).isBetween(0, free);
            if (phases.tierDuals.ofMentor(m) != TierDuals.ZERO
                    && phases.placed.network().isReached(m)) {
                assertThat(used[m]).isEqualTo(free);
            }
        }
    }

    private static void assertPlacedByPrice(Phases phases) {
        SeatProblem problem = phases.problem;
        int[] seen = new int[problem.cohorts()];
        for (int s = 0; s < problem.students(); s++) {
            int cohort = problem.cohort()[s];
            int price = phases.tierDuals.ofCohort(cohort);
            boolean better = problem.tier()[s] < price;
            boolean worse = problem.tier()[s] > price;
            assertThat(phases.balanced.stratum(s) == Strata.NONE).isEqualTo(worse);
            seen[cohort] += better ? 1 : 0;
        }
        for (int c = 0; c < seen.length; c++) {
            int last = phases.queues.last(c);
            assertThat(phases.queues.placed(c)).isGreaterThanOrEqualTo(seen[c]);
            assertThat(last < 0 ? -1 : problem.tier()[last]).isLessThanOrEqualTo(phases.tierDuals.ofCohort(c));
        }
    }

    @Property(tries = 500)
    void a_balanced_problem_seats_everybody_and_leaves_no_seat(
            @ForAll @IntRange(min = 1, max = 200) int students,
            @ForAll @IntRange(min = 1, max = 60) int mentors,
            @ForAll @DoubleRange(min = 0.02, max = 0.5) double reach,
            @ForAll long seed) {
        Phases phases = new Phases(new Worlds(students, mentors, 20, 4, 4, reach, 0.3).next(new Random(seed)));

        assertThat(seatsTaken(phases)).isEqualTo(seats(phases));
        int[] perStratum = new int[phases.balanced.strata()];
        Network network = phases.flow.network();
        for (int arc = 0; arc < network.arcs(); arc++) {
            perStratum[network.cohort(arc)] += phases.flow.seated(arc);
        }
        int[] perStratumThere = new int[phases.balanced.strata()];
        for (int s = 0; s < phases.problem.students(); s++) {
            if (phases.balanced.stratum(s) != Strata.NONE) {
                perStratumThere[phases.balanced.stratum(s)]++;
            }
        }
        assertThat(Arrays.copyOf(perStratum, phases.balanced.slack()))
                .isEqualTo(Arrays.copyOf(perStratumThere, phases.balanced.slack()));
    }

    /** A mentor whom no stratum may use at the mentor's price stays out of the balanced problem. */
    private static int[] seats(Phases phases) {
        int[] seats = new int[phases.balanced.mentors()];
        Arrays.setAll(seats, m -> phases.balanced.strataOf(m).length == 0 ? 0 : phases.balanced.seats(m));
        return seats;
    }

    private static int[] seatsTaken(Phases phases) {
        int[] taken = phases.flow.used();
        for (int candidate = 0; candidate < phases.reunions.count(); candidate++) {
            if (phases.reunions.at(candidate) != Reunions.IN_STRATUM) {
                taken[phases.reunions.at(candidate)]++;
            }
        }
        return taken;
    }

    @Property(tries = 500)
    void the_prices_of_reunions_prove_that_most_are_reunited(
            @ForAll @IntRange(min = 1, max = 200) int students,
            @ForAll @IntRange(min = 1, max = 60) int mentors,
            @ForAll @DoubleRange(min = 0.02, max = 0.5) double reach,
            @ForAll @DoubleRange(min = 0.1, max = 1) double hadBefore,
            @ForAll long seed) {
        Phases phases =
                new Phases(new Worlds(students, mentors, 20, 4, 4, reach, hadBefore).next(new Random(seed))).reunite();

        assertThat(seatsTaken(phases)).isEqualTo(seats(phases));
        assertStrataPayTheLeastPrice(phases);
        assertCandidatesPayTheLeastPrice(phases);
        assertEveryCandidateIsListedOnce(phases);
    }

    private static void assertEveryCandidateIsListedOnce(Phases phases) {
        Reunions reunions = phases.reunions;
        List<Integer> listed = new ArrayList<>();
        for (int mentor = 0; mentor < phases.balanced.mentors(); mentor++) {
            for (int c = reunions.firstAt(mentor); c >= 0; c = reunions.next(c)) {
                assertThat(reunions.at(c)).isEqualTo(mentor);
                listed.add(c);
            }
        }
        for (int stratum = 0; stratum < phases.balanced.strata(); stratum++) {
            for (int c = reunions.firstIn(stratum); c >= 0; c = reunions.next(c)) {
                assertThat(reunions.at(c)).isEqualTo(Reunions.IN_STRATUM);
                assertThat(reunions.stratum(c)).isEqualTo(stratum);
                listed.add(c);
            }
        }
        assertThat(listed).doesNotHaveDuplicates().hasSize(reunions.count());
    }

    private static void assertStrataPayTheLeastPrice(Phases phases) {
        Network network = phases.flow.network();
        for (int arc = 0; arc < network.arcs(); arc++) {
            int mentor = phases.reunionDuals.ofMentor(network.mentor(arc));
            int stratum = phases.reunionDuals.ofStratum(network.cohort(arc));
            assertThat(mentor).isGreaterThanOrEqualTo(stratum);
            if (phases.flow.seated(arc) > 0) {
                assertThat(mentor).isEqualTo(stratum);
            }
        }
    }

    private static void assertCandidatesPayTheLeastPrice(Phases phases) {
        Reunions reunions = phases.reunions;
        ReunionDuals duals = phases.reunionDuals;
        for (int candidate = 0; candidate < reunions.count(); candidate++) {
            int inStratum = duals.ofStratum(reunions.stratum(candidate));
            int reunited = duals.least(reunions.before(candidate)) - 1;
            int at = reunions.at(candidate);
            int pays = at == Reunions.IN_STRATUM ? inStratum : duals.ofMentor(at) - 1;
            assertThat(pays).isEqualTo(Math.min(inStratum, reunited));
        }
    }
}
