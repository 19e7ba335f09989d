package dev.mentoring.assignment;

import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Where a student is, and belongs; chains as DOMAIN.md section 7 has them. */
class AssignmentTest {

    private static final StudentId ARI = StudentId.of("ari");
    private static final MentorId NADIA = MentorId.of("nadia");
    private static final MentorId OSCAR = MentorId.of("oscar");
    private static final MentorId LEA = MentorId.of("lea");
    private static final LeaveId L1 = LeaveId.of("L1");
    private static final LeaveId L2 = LeaveId.of("L2");

    private final Assignment home = Assignment.at(ARI, NADIA);
    private final Assignment lent = home.lentTo(OSCAR, L1);
    private final Assignment chained = lent.lentTo(LEA, L2);

    @Test
    void a_new_student_is_where_the_student_belongs() {
        assertThat(home.holder()).isEqualTo(NADIA);
        assertThat(home.root()).isEqualTo(NADIA);
        assertThat(home.isLent()).isFalse();
        assertThat(home.isActive()).isTrue();
        assertThat(home.lentFor()).isEmpty();
    }

    @Test
    void a_student_who_is_lent_still_belongs_to_the_root() {
        assertThat(lent.holder()).isEqualTo(OSCAR);
        assertThat(lent.root()).isEqualTo(NADIA);
        assertThat(lent.isLent()).isTrue();
        assertThat(lent.lentFor()).containsExactly(L1);
    }

    @Test
    void a_chain_remembers_its_leaves_and_leads_back_to_the_root() {
        assertThat(chained.holder()).isEqualTo(LEA);
        assertThat(chained.root()).isEqualTo(NADIA);
        assertThat(chained.lentFor()).containsExactly(L1, L2);
        assertThat(chained.returned()).isEqualTo(home);
    }

    @Test
    void a_return_brings_back_holder_and_root() {
        assertThat(lent.returned()).isEqualTo(home);
        assertThat(home.returned()).isEqualTo(home);
    }

    @Test
    void a_student_lent_to_the_root_has_returned() {
        assertThat(chained.lentTo(NADIA, L2)).isEqualTo(home);
        assertThat(home.lentTo(NADIA, L1)).isEqualTo(home);
    }

    @Test
    void a_permanent_move_moves_the_root() {
        Assignment moved = home.movedTo(OSCAR);
        assertThat(moved).isEqualTo(Assignment.at(ARI, OSCAR));
        assertThat(chained.movedTo(OSCAR)).isEqualTo(moved);
    }

    @Test
    void a_permanent_move_to_the_one_who_holds_the_student_moves_the_root_alone() {
        Assignment moved = lent.movedTo(OSCAR);
        assertThat(moved.holder()).isEqualTo(lent.holder());
        assertThat(moved.root()).isEqualTo(OSCAR);
        assertThat(moved.isLent()).isFalse();
        assertThat(moved.lentFor()).isEmpty();
    }

    @Test
    void a_student_who_finishes_takes_no_seat_and_keeps_the_last_mentors() {
        Assignment finished = lent.finished(day("2026-06-30"));
        assertThat(finished.isActive()).isFalse();
        assertThat(finished.finishedOn()).contains(day("2026-06-30"));
        assertThat(finished.holder()).isEqualTo(OSCAR);
        assertThat(finished.root()).isEqualTo(NADIA);
    }

    @Test
    void a_student_at_the_root_is_lent_for_no_leave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.builder().from(home).addLentFor(L1).build());
    }

    /** One holder always, no cycle without a return, no orphan. */
    @Property
    void whatever_happens_a_student_has_one_holder_and_one_root(
            @ForAll("histories") List<UnaryOperator<Assignment>> moves) {
        Assignment now = home;
        for (UnaryOperator<Assignment> move : moves) {
            now = move.apply(now);
            assertThat(now.student()).isEqualTo(ARI);
            assertThat(now.isLent()).isEqualTo(!now.holder().equals(now.root()));
            assertThat(now.lentFor().isEmpty()).isEqualTo(!now.isLent());
            assertThat(now.returned()).isEqualTo(Assignment.at(ARI, now.root()));
        }
    }

    @Property
    void only_a_permanent_move_changes_the_root(
            @ForAll("histories") List<UnaryOperator<Assignment>> moves, @ForAll("mentors") MentorId to) {
        Assignment before = moves.stream().reduce(home, (it, move) -> move.apply(it), (one, other) -> other);
        assertThat(before.lentTo(to, L1).root()).isEqualTo(before.root());
        assertThat(before.lentTo(to, L1).holder()).isEqualTo(to);
        assertThat(before.returned().root()).isEqualTo(before.root());
        assertThat(before.movedTo(to)).isEqualTo(Assignment.at(ARI, to));
    }

    @Provide
    Arbitrary<MentorId> mentors() {
        return Arbitraries.of(NADIA, OSCAR, LEA, MentorId.of("sam"));
    }

    @Provide
    Arbitrary<List<UnaryOperator<Assignment>>> histories() {
        Arbitrary<UnaryOperator<Assignment>> lending = Combinators.combine(mentors(), Arbitraries.of(L1, L2))
                .as((to, leave) -> before -> before.lentTo(to, leave));
        Arbitrary<UnaryOperator<Assignment>> moving = mentors().map(to -> before -> before.movedTo(to));
        Arbitrary<UnaryOperator<Assignment>> returning = Arbitraries.just(Assignment::returned);
        return Arbitraries.oneOf(lending, lending, moving, returning).list().ofMaxSize(8);
    }
}
