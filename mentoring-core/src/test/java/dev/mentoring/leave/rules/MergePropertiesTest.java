package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.ANY_DAY;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Season;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    private static List<Leave> declared(List<Leave> inOrder) {
        return MergeRules.wholes(inOrder, ANY_DAY);
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

    /** An open end is cut at any later day: what is left is open again. */
    private static List<Leave> cut(Leave leave, Instant moment) {
        return leave.span().contains(moment) && moment.isAfter(leave.span().getStart())
                ? List.of(
                        Leave.builder()
                                .from(leave)
                                .id(LeaveId.of(leave.id() + "a"))
                                .span(leave.span().withEnd(moment))
                                .build(),
                        Leave.builder()
                                .from(leave)
                                .span(leave.span().withStart(moment))
                                .build())
                : List.of(leave);
    }

    @Property
    void nor_does_it_matter_in_how_many_pieces_they_are_declared(
            @ForAll("leavesOfOneMentor") List<Leave> leaves, @ForAll("moments") Instant moment) {
        List<Leave> pieces =
                leaves.stream().flatMap(leave -> cut(leave, moment).stream()).toList();
        assertThat(declared(pieces)).extracting(Leave::span).containsExactlyElementsOf(spans(declared(leaves)));
        assertThat(declared(pieces)).extracting(Leave::returning).containsExactlyElementsOf(returns(declared(leaves)));
    }

    private static List<Interval> spans(List<Leave> leaves) {
        return leaves.stream().map(Leave::span).toList();
    }

    private static List<Optional<LocalDate>> returns(List<Leave> leaves) {
        return leaves.stream().map(Leave::returning).toList();
    }

    @Property
    void calling_off_what_was_declared_last_restores_what_was_before(@ForAll("leavesOfOneMentor") List<Leave> leaves) {
        List<Leave> before = leaves.subList(1, leaves.size());
        List<Leave> after = new ArrayList<>(before);
        after.add(leaves.get(0).cancelled());
        assertThat(declared(after)).isEqualTo(declared(before));
    }

    @Property
    void a_whole_keeps_its_parts_as_they_were_declared_and_goes_by_the_last(
            @ForAll("leavesOfOneMentor") List<Leave> leaves) {
        for (Leave whole : declared(leaves)) {
            List<Leave> parts = whole.parts().isEmpty() ? List.of(whole) : whole.parts();
            assertThat(leaves).containsSubsequence(parts);
            assertThat(whole.id()).isEqualTo(parts.get(parts.size() - 1).id());
            assertThat(whole.names())
                    .containsExactlyInAnyOrderElementsOf(
                            parts.stream().map(Leave::id).toList());
        }
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
