package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.ANY_DAY;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Season;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.threeten.extra.Interval;

/** A19: merging is associative, commutative and idempotent, as a set of stretches and names. */
class MergePropertiesTest {

    /** A stretch away, and all ids that it goes by. */
    private record Away(Interval span, Set<LeaveId> names) {}

    /** Declares leaves one after the other; each takes the place of those that are one with it. */
    private static List<Leave> declared(List<Leave> inOrder) {
        List<Leave> standing = new ArrayList<>();
        for (Leave leave : inOrder) {
            Leave merged = MergeRules.merge(leave, standing, ANY_DAY);
            standing.removeIf(other -> merged.isNamed(other.id()));
            standing.add(merged);
        }
        return standing;
    }

    private static Set<Away> aways(List<Leave> leaves) {
        return leaves.stream().map(MergePropertiesTest::away).collect(Collectors.toSet());
    }

    private static Away away(Leave leave) {
        Set<LeaveId> names = new HashSet<>(leave.absorbed());
        names.add(leave.id());
        return new Away(leave.span(), names);
    }

    @Property
    void the_order_in_which_leaves_are_declared_does_not_matter(
            @ForAll("leavesOfOneMentor") List<Leave> leaves, @ForAll Random order) {
        List<Leave> shuffled = new ArrayList<>(leaves);
        Collections.shuffle(shuffled, order);
        assertThat(aways(declared(shuffled))).isEqualTo(aways(declared(leaves)));
    }

    @Property
    void nor_does_the_order_in_which_the_others_are_looked_at(
            @ForAll("leavesOfOneMentor") List<Leave> leaves, @ForAll Random order) {
        List<Leave> standing = declared(leaves.subList(1, leaves.size()));
        List<Leave> shuffled = new ArrayList<>(standing);
        Collections.shuffle(shuffled, order);
        Leave merged = MergeRules.merge(leaves.get(0), standing, ANY_DAY);
        Leave again = MergeRules.merge(leaves.get(0), shuffled, ANY_DAY);
        assertThat(away(again)).isEqualTo(away(merged));
        assertThat(again.returning()).isEqualTo(merged.returning());
    }

    @Property
    void merging_twice_is_merging_once(@ForAll("leavesOfOneMentor") List<Leave> leaves) {
        List<Leave> others = leaves.subList(1, leaves.size());
        Leave merged = MergeRules.merge(leaves.get(0), others, ANY_DAY);
        assertThat(MergeRules.merge(merged, others, ANY_DAY)).isEqualTo(merged);
        assertThat(aways(declared(declared(leaves)))).isEqualTo(aways(declared(leaves)));
    }

    @Property
    void no_two_leaves_that_stand_are_one(@ForAll("leavesOfOneMentor") List<Leave> leaves) {
        List<Leave> standing = declared(leaves);
        for (Leave one : standing) {
            for (Leave other : standing) {
                assertThat(one.equals(other) || !MergeRules.areOne(one.span(), other.span(), ANY_DAY))
                        .isTrue();
            }
        }
    }

    @Property
    void who_was_away_stays_away_and_no_name_is_lost(
            @ForAll("leavesOfOneMentor") List<Leave> leaves, @ForAll("moments") Instant moment) {
        List<Leave> standing = declared(leaves);
        assertThat(standing.stream().anyMatch(leave -> leave.covers(moment)))
                .isIn(true, leaves.stream().anyMatch(leave -> leave.covers(moment)));
        assertThat(leaves)
                .allMatch(leave -> standing.stream()
                        .anyMatch(it -> it.isNamed(leave.id()) && it.span().encloses(leave.span())));
    }

    @Property
    void who_was_there_in_a_teaching_hour_of_a_working_day_stays_there(
            @ForAll("leavesOfOneMentor") List<Leave> leaves, @ForAll("moments") Instant moment) {
        boolean teaching = TIME.calendar().isWorkingDay(TIME.day(moment))
                && TIME.teaching(TIME.day(moment)).contains(moment);
        boolean awayBefore = leaves.stream().anyMatch(leave -> leave.covers(moment));
        boolean awayAfter = declared(leaves).stream().anyMatch(leave -> leave.covers(moment));
        assertThat(awayAfter).isEqualTo(awayBefore || (awayAfter && !teaching));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Season.seasons().flatMap(Season::moments);
    }

    @Provide
    Arbitrary<List<Leave>> leavesOfOneMentor() {
        return Season.seasons()
                .flatMap(season -> {
                    List<Arbitrary<Leave>> some = new ArrayList<>();
                    for (int i = 1; i <= 5; i++) {
                        some.add(season.leaves("L" + i));
                    }
                    Arbitrary<Integer> counts =
                            Arbitraries.frequency(Tuple.of(2, 2), Tuple.of(3, 3), Tuple.of(2, 4), Tuple.of(1, 5));
                    return Combinators.combine(Combinators.combine(some).as(all -> all), counts)
                            .as((all, count) -> List.copyOf(all.subList(0, count)));
                })
                .withoutEdgeCases();
    }
}
