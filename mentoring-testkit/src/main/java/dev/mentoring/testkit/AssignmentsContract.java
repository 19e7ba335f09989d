package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.leave;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;

import com.google.common.collect.Lists;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.mentoring.assignment.Assignments} must do. */
public abstract class AssignmentsContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");

    private static final MentorId OSCAR = mentor("oscar");

    private static final MentorId PAUL = mentor("paul");

    private static final StudentId ARI = student("ari");

    private static final StudentId BEA = student("bea");

    private static final Instant MONDAY = at("2026-05-04T09:00");

    private static final Instant TUESDAY = at("2026-05-05T09:00");

    private static final Assignment ARI_AT_NADIA = Assignment.at(ARI, NADIA);

    private static final Assignment ARI_LENT = ARI_AT_NADIA.lentTo(OSCAR, leave("L1"));

    /** For subclasses. */
    protected AssignmentsContract() {}

    private void save(Instant when, Assignment... assignments) {
        write(tx -> store().assignments().save(tx, List.of(assignments), when));
    }

    private Map<StudentId, Assignment> find(Tx tx, StudentId... students) {
        return store().assignments().find(tx, Set.of(students));
    }

    private void comesBack(Assignment assignment) {
        save(MONDAY, assignment);
        assertEqual(readMap(tx -> find(tx, assignment.student())), Map.of(assignment.student(), assignment));
    }

    private List<Holders.Holding> holdings(StudentId student) {
        return read(tx -> holdings(tx, student));
    }

    private List<Holders.Holding> holdings(Tx tx, StudentId student) {
        return Lookup.of(store().assignments().holders(tx, Set.of(student)), student)
                .holdings();
    }

    private List<StudentId> heldBy(MentorId mentor) {
        return students(read(tx -> store().assignments().heldBy(tx, mentor)));
    }

    private List<StudentId> rootedAt(MentorId mentor) {
        return students(read(tx -> store().assignments().rootedAt(tx, mentor)));
    }

    private List<StudentId> lent() {
        return students(read(tx -> store().assignments().lent(tx)));
    }

    private static List<StudentId> students(Collection<Assignment> assignments) {
        return assignments.stream().map(Assignment::student).toList();
    }

    @Test
    void an_assignment_comes_back_with_every_attribute_and_its_leaves_in_order() {
        comesBack(ARI_AT_NADIA);
        comesBack(ARI_LENT.lentTo(PAUL, leave("L10")).lentTo(OSCAR, leave("L2")).lentTo(PAUL, leave("L1")));
        comesBack(ARI_LENT.finished(day("2199-12-31")));
        comesBack(ARI_LENT.lentTo(PAUL, leave("L2")).returned());
    }

    @Test
    void ids_of_every_kind_come_back() {
        List<MentorId> mentors = Samples.ids(MentorId::of);
        List<StudentId> students = Samples.ids(StudentId::of);
        List<LeaveId> leaves = Samples.ids(LeaveId::of);
        IntStream.range(1, mentors.size())
                .mapToObj(i -> Assignment.at(students.get(i), mentors.get(i)).lentTo(mentors.get(0), leaves.get(i)))
                .forEach(this::comesBack);
        assertThat(heldBy(mentors.get(0))).hasSize(mentors.size() - 1);
    }

    @Test
    void an_unknown_student_is_absent() {
        save(MONDAY, ARI_AT_NADIA);
        assertThat(readMap(tx -> find(tx, ARI, BEA))).containsOnlyKeys(ARI);
        assertThat(readMap(tx -> store().assignments().find(tx, Set.of()))).isEmpty();
        assertThat(readMap(tx -> store().assignments().holders(tx, Set.of(BEA))))
                .isEmpty();
        assertThat(heldBy(PAUL)).isEmpty();
        assertThat(rootedAt(PAUL)).isEmpty();
        assertThat(lent()).isEmpty();
    }

    @Test
    void a_lent_student_is_held_by_one_mentor_and_rooted_at_another() {
        save(MONDAY, ARI_LENT);
        assertThat(heldBy(OSCAR)).containsExactly(ARI);
        assertThat(heldBy(NADIA)).isEmpty();
        assertThat(rootedAt(NADIA)).containsExactly(ARI);
        assertThat(rootedAt(OSCAR)).isEmpty();
        assertThat(lent()).containsExactly(ARI);
    }

    @Test
    void an_assignment_takes_the_place_of_the_former_one_everywhere() {
        save(MONDAY, ARI_LENT);
        save(TUESDAY, ARI_LENT.returned());
        assertThat(heldBy(NADIA)).containsExactly(ARI);
        assertThat(heldBy(OSCAR)).isEmpty();
        assertThat(lent()).isEmpty();
        save(TUESDAY, ARI_AT_NADIA.movedTo(PAUL));
        assertThat(rootedAt(PAUL)).containsExactly(ARI);
        assertThat(rootedAt(NADIA)).isEmpty();
    }

    @Test
    void a_finished_student_is_found_but_neither_held_nor_rooted_nor_lent() {
        save(MONDAY, ARI_LENT);
        save(TUESDAY, ARI_LENT.finished(day("2026-05-05")));
        assertThat(readMap(tx -> find(tx, ARI))).containsOnlyKeys(ARI);
        assertThat(readList(tx -> store().assignments().page(tx, Optional.empty(), 9)))
                .hasSize(1);
        assertThat(heldBy(OSCAR)).isEmpty();
        assertThat(rootedAt(NADIA)).isEmpty();
        assertThat(lent()).isEmpty();
    }

    @Test
    void lists_and_maps_come_in_the_order_of_student_ids() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        Lists.reverse(ids).forEach(id -> save(MONDAY, Assignment.at(id, NADIA).lentTo(OSCAR, leave("L1"))));
        assertThat(heldBy(OSCAR)).containsExactlyElementsOf(ids);
        assertThat(rootedAt(NADIA)).containsExactlyElementsOf(ids);
        assertThat(lent()).containsExactlyElementsOf(ids);
        assertThat(read(tx -> store().assignments().find(tx, Set.copyOf(ids))).keySet())
                .containsExactlyElementsOf(ids);
        assertThat(read(tx -> store().assignments().holders(tx, Set.copyOf(ids)))
                        .keySet())
                .containsExactlyElementsOf(ids);
    }

    @Test
    void pages_of_any_size_go_through_all_assignments_once() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        ids.forEach(id -> save(MONDAY, Assignment.at(id, NADIA)));
        for (int size : new int[] {1, 2, ids.size() - 1, ids.size(), ids.size() + 1}) {
            assertThat(inPages(size)).containsExactlyElementsOf(ids);
        }
    }

    private List<StudentId> inPages(int size) {
        List<StudentId> all = new ArrayList<>();
        List<StudentId> page = page(Optional.empty(), size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            page = page(Optional.of(page.get(page.size() - 1)), size);
        }
        return all;
    }

    private List<StudentId> page(Optional<StudentId> after, int most) {
        return students(read(tx -> store().assignments().page(tx, after, most)));
    }

    @Test
    void a_page_may_begin_after_an_id_that_is_not_there() {
        save(MONDAY, ARI_AT_NADIA, Assignment.at(student("cy"), NADIA));
        assertThat(page(Optional.of(BEA), 5)).containsExactly(student("cy"));
        assertThat(page(Optional.of(student("zoe")), 5)).isEmpty();
    }

    @Test
    void what_a_transaction_saved_it_reads_back() {
        write(tx -> {
            store().assignments().save(tx, List.of(ARI_AT_NADIA, Assignment.at(BEA, NADIA)), MONDAY);
            store().assignments().save(tx, List.of(ARI_LENT), TUESDAY);
            assertThat(find(tx, ARI)).containsValue(ARI_LENT);
            assertThat(students(store().assignments().heldBy(tx, NADIA))).containsExactly(BEA);
            assertThat(students(store().assignments().heldBy(tx, OSCAR))).containsExactly(ARI);
            assertThat(students(store().assignments().lent(tx))).containsExactly(ARI);
            assertThat(holdings(tx, ARI)).hasSize(2);
        });
    }

    @Test
    void nothing_of_an_assignment_saved_in_vain_is_kept() {
        writeInVain(tx -> store().assignments().save(tx, List.of(ARI_LENT), MONDAY));
        assertThat(readMap(tx -> find(tx, ARI))).isEmpty();
        assertThat(heldBy(OSCAR)).isEmpty();
        assertThat(rootedAt(NADIA)).isEmpty();
        assertThat(lent()).isEmpty();
        assertThat(page(Optional.empty(), 5)).isEmpty();
        assertThat(readMap(tx -> store().assignments().holders(tx, Set.of(ARI))))
                .isEmpty();
    }

    @Test
    void an_assignment_changed_in_vain_is_everywhere_as_before() {
        save(MONDAY, ARI_AT_NADIA);
        writeInVain(tx -> {
            store().assignments().save(tx, List.of(ARI_LENT), TUESDAY);
            store().assignments().save(tx, List.of(ARI_LENT.finished(day("2026-05-05"))), TUESDAY);
        });
        assertThat(readMap(tx -> find(tx, ARI))).containsValue(ARI_AT_NADIA);
        assertThat(heldBy(NADIA)).containsExactly(ARI);
        assertThat(heldBy(OSCAR)).isEmpty();
        assertThat(rootedAt(NADIA)).containsExactly(ARI);
        assertThat(lent()).isEmpty();
        assertThat(holdings(ARI)).hasSize(1);
    }

    @Test
    void others_see_all_students_of_a_batch_moved_or_none() {
        save(MONDAY, ARI_AT_NADIA, Assignment.at(BEA, NADIA));
        Meanwhile<Integer> seen = store().work().write(tx -> {
            store().assignments().save(tx, List.of(ARI_LENT), TUESDAY);
            Meanwhile<Integer> started = Meanwhile.startAndWaitAWhile(
                    () -> read(other -> store().assignments().lent(other).size()));
            store().assignments().save(tx, List.of(Assignment.at(BEA, NADIA).lentTo(OSCAR, leave("L1"))), TUESDAY);
            return started;
        });
        assertThat(seen.outcome()).isIn(0, 2);
    }
}
