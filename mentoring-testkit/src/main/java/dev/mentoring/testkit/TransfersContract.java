package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Action;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.Transfers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link dev.mentoring.transfer.Transfers} must do. */
public abstract class TransfersContract extends PortContract {

    private static final StudentId ARI = student("ari");
    private static final StudentId BEA = student("bea");
    private static final Instant NOW = at("2026-05-04T09:00");

    /** For subclasses. */
    protected TransfersContract() {}

    private static Transfer.Builder move(StudentId student, String from, String to) {
        return Transfer.builder()
                .student(student)
                .from(mentor(from))
                .to(mentor(to))
                .at(NOW)
                .kind(TransferKind.TEMPORARY)
                .by(Actor.mentor(from))
                .leave(leave("L1"));
    }

    private void append(Transfer... transfers) {
        write(tx -> store().transfers().append(tx, List.of(transfers)));
    }

    private List<Transfer> of(StudentId student) {
        return read(tx -> store().transfers().of(tx, student));
    }

    private void comesBack(Transfer transfer) {
        append(transfer);
        assertEqual(Samples.last(of(transfer.student())), Optional.of(transfer));
    }

    @Test
    void a_transfer_comes_back_with_every_attribute() {
        comesBack(Transfer.builder()
                .student(ARI)
                .from(mentor("nadia"))
                .to(mentor("oscar"))
                .at(Samples.PRECISE)
                .kind(TransferKind.TEMPORARY)
                .by(Actor.staff("Zoé \uD83C\uDF93"))
                .leave(leave("L1"))
                .addOverridden(Cause.PROJECT_NOT_ON_PROFILE, Cause.NO_SEATS, Cause.NOTE_INCOMPLETE)
                .overrideReason(Samples.HARD)
                .build());
    }

    @Test
    void a_transfer_for_no_leave_that_overrides_nothing_comes_back() {
        comesBack(move(ARI, "nadia", "nadia")
                .kind(TransferKind.PERMANENT)
                .leave(Optional.empty())
                .build());
    }

    @Test
    void the_longest_reason_and_the_earliest_moment_come_back() {
        comesBack(move(ARI, "nadia", "oscar")
                .at(Samples.EARLIEST)
                .addOverridden(Cause.NOTE_INCOMPLETE)
                .overrideReason(Samples.longest(4_000))
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void a_transfer_of_every_kind_comes_back(TransferKind kind) {
        comesBack(move(ARI, "nadia", "oscar").kind(kind).build());
    }

    @Test
    void a_transfer_on_anyones_word_comes_back() {
        for (Actor actor : List.of(Actor.student("ari"), Actor.mentor("nadia"), Actor.staff("rita"), Actor.system())) {
            comesBack(move(ARI, "nadia", "oscar").by(actor).build());
        }
    }

    @Test
    void ids_of_every_kind_come_back() {
        List<StudentId> students = Samples.ids(StudentId::of);
        List<MentorId> mentors = Samples.ids(MentorId::of);
        IntStream.range(0, students.size())
                .mapToObj(i ->
                        move(students.get(i), "nadia", mentors.get(i).value()).build())
                .forEach(this::comesBack);
        assertThat(students).allSatisfy(id -> assertThat(of(id)).hasSize(1));
    }

    @Test
    void a_student_never_moved_has_none() {
        append(move(ARI, "nadia", "oscar").build());
        assertThat(of(BEA)).isEmpty();
    }

    @Test
    void transfers_come_in_the_order_in_which_they_were_made_also_those_of_one_moment() {
        Transfer first = move(ARI, "z", "a").build();
        Transfer second = move(ARI, "a", "m").build();
        Transfer third = move(ARI, "m", "b").build();
        Transfer earlier = move(ARI, "b", "z").at(NOW.minusSeconds(9)).build();
        append(first, move(BEA, "x", "y").build(), second);
        append(third);
        append(earlier);
        assertThat(of(ARI)).containsExactly(first, second, third, earlier);
        assertThat(of(BEA)).hasSize(1);
    }

    @Test
    void a_transfer_that_was_made_twice_is_kept_twice() {
        Transfer transfer = move(ARI, "nadia", "oscar").build();
        append(transfer, transfer);
        assertThat(of(ARI)).containsExactly(transfer, transfer);
    }

    @Test
    void what_a_transaction_appended_it_reads_back() {
        Transfer transfer = move(ARI, "nadia", "oscar").build();
        write(tx -> {
            store().transfers().append(tx, List.of(transfer));
            store().transfers().append(tx, List.of());
            assertThat(store().transfers().of(tx, ARI)).containsExactly(transfer);
        });
    }

    @Test
    void what_was_appended_in_vain_is_not_there_and_leaves_no_trace() {
        Transfer first = move(ARI, "nadia", "oscar").build();
        Transfer last = move(ARI, "paul", "rita").build();
        append(first);
        writeInVain(tx -> store().transfers()
                .append(
                        tx,
                        List.of(
                                move(ARI, "oscar", "paul").build(),
                                move(BEA, "x", "y").build())));
        append(last);
        assertThat(of(ARI)).containsExactly(first, last);
        assertThat(of(BEA)).isEmpty();
    }

    private List<Transfers.Denial> denials(StudentId student) {
        return read(tx -> store().transfers().denials(tx, student));
    }

    @ParameterizedTest
    @EnumSource
    void a_denial_of_every_action_comes_back(Action action) {
        Transfers.Denial denial = new Transfers.Denial(ARI, Actor.staff("Zoé \uD83C\uDF93"), action, Samples.PRECISE);
        write(tx -> store().transfers().deny(tx, List.of(denial)));
        assertThat(denials(ARI)).containsExactly(denial);
        assertThat(denials(BEA)).isEmpty();
        assertThat(of(ARI)).isEmpty();
    }

    @Test
    void denials_come_in_the_order_in_which_they_were_kept() {
        Transfers.Denial first = new Transfers.Denial(ARI, Actor.mentor("oscar"), Action.TRANSFER, NOW);
        Transfers.Denial other = new Transfers.Denial(BEA, Actor.student("bea"), Action.RETURN, NOW);
        Transfers.Denial earlier = new Transfers.Denial(ARI, Actor.system(), Action.OVERRIDE, NOW.minusSeconds(9));
        write(tx -> {
            store().transfers().deny(tx, List.of(first, other, first));
            store().transfers().deny(tx, List.of());
            assertThat(store().transfers().denials(tx, ARI)).containsExactly(first, first);
        });
        writeInVain(tx -> store().transfers().deny(tx, List.of(other)));
        write(tx -> store().transfers().deny(tx, List.of(earlier)));
        assertThat(denials(ARI)).containsExactly(first, first, earlier);
        assertThat(denials(BEA)).containsExactly(other);
    }

    @Test
    void others_see_all_transfers_of_a_batch_or_none() {
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().transfers().append(tx, List.of(move(ARI, "nadia", "oscar").build()));
            Meanwhile<Integer> started = Meanwhile.startAndWaitAWhile(() -> of(ARI).size());
            store().transfers().append(tx, List.of(move(ARI, "oscar", "paul").build()));
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
