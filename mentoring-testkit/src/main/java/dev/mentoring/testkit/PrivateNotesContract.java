package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.note.PrivateNotes} must do. */
public abstract class PrivateNotesContract extends PortContract {

    private static final StudentId ARI = student("ari");
    private static final StudentId BEA = student("bea");
    private static final Instant NOW = at("2026-05-04T09:00");

    /** For subclasses. */
    protected PrivateNotesContract() {}

    private static PrivateNote.Builder note(StudentId student, String habits) {
        return PrivateNote.builder()
                .student(student)
                .habits(habits)
                .blockers("none")
                .progress("half")
                .by(Actor.mentor("nadia"))
                .at(NOW);
    }

    private void add(PrivateNote... notes) {
        write(tx -> List.of(notes).forEach(each -> store().notes().add(tx, each)));
    }

    private Map<StudentId, List<PrivateNote>> on(StudentId... students) {
        return read(tx -> store().notes().on(tx, Set.of(students)));
    }

    private void comesBack(PrivateNote note) {
        add(note);
        assertEqual(Samples.last(on(note.student()).getOrDefault(note.student(), List.of())), Optional.of(note));
    }

    @Test
    void a_note_comes_back_with_every_attribute() {
        comesBack(PrivateNote.builder()
                .student(ARI)
                .leave(leave("L1"))
                .otherNames(Samples.ids(LeaveId::of))
                .returning(day("2026-05-18"))
                .habits(Samples.HARD)
                .blockers(Samples.longest(4_000))
                .progress("a")
                .by(Actor.staff("Zoé \uD83C\uDF93"))
                .at(Samples.PRECISE)
                .build());
    }

    @Test
    void a_note_for_no_leave_and_without_a_return_comes_back() {
        comesBack(note(ARI, "early bird").build());
    }

    @Test
    void ids_of_every_kind_come_back() {
        List<StudentId> ids = Samples.ids(StudentId::of);
        ids.forEach(id -> comesBack(note(id, "early bird").build()));
        assertThat(on(ids.toArray(StudentId[]::new))).hasSize(ids.size());
    }

    @Test
    void a_student_without_notes_is_absent() {
        add(note(ARI, "early bird").build());
        assertThat(on(ARI, BEA)).containsOnlyKeys(ARI);
        assertThat(on()).isEmpty();
    }

    @Test
    void notes_come_in_the_order_in_which_they_were_written_by_student_id() {
        PrivateNote first = note(BEA, "z").build();
        PrivateNote second = note(BEA, "a").build();
        PrivateNote earlier = note(BEA, "m").at(NOW.minusSeconds(9)).build();
        PrivateNote other = note(ARI, "b").build();
        add(first, other, second);
        add(earlier);
        assertThat(on(ARI, BEA))
                .containsExactly(Map.entry(ARI, List.of(other)), Map.entry(BEA, List.of(first, second, earlier)));
    }

    @Test
    void students_come_in_the_order_of_their_ids() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        ids.forEach(id -> add(note(id, "early bird").build()));
        assertThat(on(ids.toArray(StudentId[]::new)).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void what_a_transaction_added_it_reads_back() {
        write(tx -> {
            store().notes().add(tx, note(ARI, "early bird").build());
            assertThat(store().notes().on(tx, Set.of(ARI))).containsOnlyKeys(ARI);
        });
    }

    @Test
    void a_note_added_in_vain_is_not_there() {
        PrivateNote first = note(ARI, "first").build();
        add(first);
        writeInVain(tx -> {
            store().notes().add(tx, note(ARI, "second").build());
            store().notes().add(tx, note(BEA, "third").build());
        });
        assertThat(on(ARI, BEA)).containsExactly(Map.entry(ARI, List.of(first)));
    }

    @Test
    void others_see_all_notes_that_a_transaction_added_or_none() {
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().notes().add(tx, note(ARI, "first").build());
            Meanwhile<Integer> started =
                    Meanwhile.startAndWaitAWhile(() -> on(ARI, BEA).size());
            store().notes().add(tx, note(BEA, "second").build());
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
