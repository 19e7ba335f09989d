package dev.mentoring.assignment;

import static dev.mentoring.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.DomainArbitraries;
import dev.mentoring.roster.MentorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private static final MentorId NADIA = MentorId.of("nadia");
    private static final MentorId OSCAR = MentorId.of("oscar");
    private static final MentorId LEA = MentorId.of("lea");
    private static final Instant START = at("2026-02-02T09:00");
    private static final Instant MOVE = at("2026-05-04T09:00");
    private static final Instant BACK = at("2026-05-18T09:00");

    private final Holders holders = new Holders(List.of(
            new Holders.Holding(NADIA, START), new Holders.Holding(OSCAR, MOVE), new Holders.Holding(NADIA, BACK)));

    @Test
    void a_student_is_with_the_last_one_moved_to() {
        assertThat(holders.at(START)).isEqualTo(NADIA);
        assertThat(holders.at(MOVE.plusNanos(1))).isEqualTo(OSCAR);
        assertThat(holders.at(at("2026-12-01T09:00"))).isEqualTo(NADIA);
    }

    @Test
    void at_the_moment_of_a_move_the_student_is_with_the_one_moved_to() {
        assertThat(holders.at(MOVE)).isEqualTo(OSCAR);
        assertThat(holders.at(MOVE.minusNanos(1))).isEqualTo(NADIA);
        assertThat(holders.at(BACK)).isEqualTo(NADIA);
        assertThat(holders.at(BACK.minusNanos(1))).isEqualTo(OSCAR);
    }

    @Test
    void before_the_first_holding_it_was_that_same_mentor() {
        assertThat(holders.at(START.minusNanos(1))).isEqualTo(NADIA);
        assertThat(holders.at(Instant.MIN)).isEqualTo(NADIA);
    }

    @Test
    void of_two_moves_at_one_moment_the_later_counts() {
        Holders twice = new Holders(List.of(
                new Holders.Holding(NADIA, START), new Holders.Holding(OSCAR, MOVE), new Holders.Holding(LEA, MOVE)));
        assertThat(twice.at(MOVE)).isEqualTo(LEA);
        assertThat(twice.at(MOVE.minusNanos(1))).isEqualTo(NADIA);
    }

    @Test
    void a_student_always_has_a_holder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Holders(List.of()));
    }

    @Test
    void holdings_do_not_change_with_the_list_they_came_from() {
        List<Holders.Holding> given = new ArrayList<>(List.of(new Holders.Holding(NADIA, START)));
        Holders kept = new Holders(given);
        given.add(new Holders.Holding(OSCAR, MOVE));
        assertThat(kept.at(MOVE)).isEqualTo(NADIA);
    }

    @Property
    void each_holding_runs_from_its_first_moment_to_the_next_one(@ForAll("moments") Set<Instant> moments) {
        List<Instant> starts = List.copyOf(new TreeSet<>(moments));
        Holders many = new Holders(starts.stream()
                .map(from -> new Holders.Holding(mentor(from), from))
                .toList());

        for (int i = 0; i < starts.size(); i++) {
            assertThat(many.at(starts.get(i))).isEqualTo(mentor(starts.get(i)));
            if (i > 0) {
                assertThat(many.at(starts.get(i).minusNanos(1))).isEqualTo(mentor(starts.get(i - 1)));
            }
        }
    }

    private static MentorId mentor(Instant from) {
        return MentorId.of(from.toString());
    }

    @Provide
    Arbitrary<Set<Instant>> moments() {
        return DomainArbitraries.moments().set().ofMinSize(1).ofMaxSize(8);
    }
}
