package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.mentor;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the locks of every {@link dev.mentoring.assignment.Assignments} must do, with the seats that they guard. */
public abstract class LocksContract extends PortContract {

    private static final MentorId NADIA = mentor("nadia");

    private static final MentorId OSCAR = mentor("oscar");

    private static final Instant NOW = at("2026-05-04T09:00");

    private static final Assignment ARI = Assignment.at(student("ari"), NADIA);

    /** For subclasses. */
    protected LocksContract() {}

    private void capacity(MentorId mentor, int capacity) {
        write(tx -> store().seats().setCapacity(tx, mentor, capacity));
    }

    private void save(Tx tx, Assignment... assignments) {
        store().assignments().save(tx, List.of(assignments), NOW);
    }

    private Seats seats(Tx tx, MentorId mentor) {
        return store().seats().seats(tx, Set.of(mentor)).getOrDefault(mentor, new Seats(0, 0, 0));
    }

    private Seats seats(MentorId mentor) {
        return read(tx -> seats(tx, mentor));
    }

    @Test
    void of_several_who_want_the_last_seats_at_once_only_as_many_get_one() {
        capacity(NADIA, 2);
        List<Meanwhile<Boolean>> racing = IntStream.range(0, 8)
                .mapToObj(i -> Meanwhile.start(() -> takeASeat(Assignment.at(student("s" + i), NADIA))))
                .toList();
        assertThat(racing.stream().filter(Meanwhile::outcome)).hasSize(2);
        assertThat(seats(NADIA)).isEqualTo(new Seats(2, 2, 0));
    }

    private boolean takeASeat(Assignment wanted) {
        return store().work().write(tx -> {
            store().assignments().lock(tx, Set.of(wanted.holder()), Set.of(wanted.student()));
            boolean free = seats(tx, wanted.holder()).free() > 0;
            if (free) {
                save(tx, wanted);
            }
            return free;
        });
    }

    @Test
    void of_two_who_move_the_same_student_at_once_the_second_sees_what_the_first_did() {
        capacity(NADIA, 9);
        write(tx -> save(tx, ARI));
        List<Meanwhile<Boolean>> racing = IntStream.range(0, 6)
                .mapToObj(i -> Meanwhile.start(() -> moveFromNadia(mentor("m" + i))))
                .toList();
        assertThat(racing.stream().filter(Meanwhile::outcome)).hasSize(1);
        Holders holders =
                Lookup.of(read(tx -> store().assignments().holders(tx, Set.of(ARI.student()))), ARI.student());
        assertThat(holders.holdings()).hasSize(2);
    }

    private boolean moveFromNadia(MentorId to) {
        return store().work().write(tx -> {
            store().assignments().lock(tx, Set.of(NADIA, to), Set.of(ARI.student()));
            Assignment now =
                    store().assignments().find(tx, Set.of(ARI.student())).get(ARI.student());
            boolean still = now != null && now.holder().equals(NADIA);
            if (still) {
                save(tx, ARI.movedTo(to));
            }
            return still;
        });
    }

    @Test
    void of_many_who_move_a_student_on_each_decides_on_the_holder_that_it_locked() {
        List<MentorId> mentors =
                IntStream.range(0, 6).mapToObj(i -> mentor("m" + i)).toList();
        movedOnOneAfterTheOther(mentors, this::moveOn);
    }

    private void movedOnOneAfterTheOther(List<MentorId> mentors, Function<MentorId, MentorId> move) {
        mentors.forEach(each -> capacity(each, 9));
        capacity(NADIA, 9);
        write(tx -> save(tx, ARI));
        List<Meanwhile<MentorId>> racing = mentors.stream()
                .map(each -> Meanwhile.start(() -> move.apply(each)))
                .toList();
        List<MentorId> former = racing.stream().map(Meanwhile::outcome).toList();
        List<MentorId> holders = Lookup.of(
                        read(tx -> store().assignments().holders(tx, Set.of(ARI.student()))), ARI.student())
                .holdings()
                .stream()
                .map(Holders.Holding::mentor)
                .toList();
        assertThat(holders).hasSize(7).containsAll(mentors).startsWith(NADIA);
        assertThat(former).containsExactlyInAnyOrderElementsOf(holders.subList(0, 6));
        assertThat(mentors)
                .allSatisfy(each -> assertThat(seats(each).held()).isEqualTo(each.equals(holders.get(6)) ? 1 : 0));
        assertThat(seats(NADIA)).isEqualTo(new Seats(9, 0, 0));
    }

    @Test
    void of_many_who_move_a_student_on_to_an_account_each_decides_on_the_holder_that_it_locked() {
        List<MentorId> mentors =
                IntStream.range(0, 6).mapToObj(i -> mentor("m" + i)).toList();
        mentors.forEach(each -> account(each, each + "@school.example"));
        movedOnOneAfterTheOther(
                mentors,
                to -> store().work().write(tx -> {
                    Addressed locked = toAccount(tx, ARI.student(), to + "@SCHOOL.example");
                    assertThat(locked.mentors()).containsExactly(to);
                    return moveOn(tx, locked.assignments(), to);
                }));
    }

    private void account(MentorId mentor, String email) {
        adapter()
                .putMentors(
                        store(),
                        List.of(aMentor("x").id(mentor).email(Email.of(email)).build()));
    }

    private Addressed toAccount(Tx tx, StudentId student, String email) {
        return store().accountLocks().lock(tx, Set.of(student), Email.of(email));
    }

    @Test
    void an_account_may_be_nobodys_or_that_of_several() {
        account(OSCAR, "office@school.example");
        account(NADIA, "office@school.example");
        write(tx -> save(tx, ARI));
        write(tx -> {
            Addressed several = toAccount(tx, ARI.student(), "office@school.example");
            assertThat(several.mentors()).containsExactly(NADIA, OSCAR);
            assertThat(several.assignments()).containsExactly(Map.entry(ARI.student(), ARI));
            assertThat(store().mentors().find(tx, Set.of(NADIA, OSCAR))).containsOnlyKeys(NADIA, OSCAR);
        });
        write(tx -> assertThat(toAccount(tx, ARI.student(), "nobody@school.example"))
                .isEqualTo(new Addressed(List.of(), Map.of(ARI.student(), ARI))));
        write(tx -> assertThat(toAccount(tx, student("nobody"), "office@school.example"))
                .isEqualTo(new Addressed(List.of(NADIA, OSCAR), Map.of())));
    }

    private Map<StudentId, Assignment> lockAll(Set<StudentId> students, Set<MentorId> others) {
        return store().work().write(tx -> store().assignments().lockAll(tx, students, others));
    }

    private MentorId moveOn(MentorId to) {
        return store().work().write(tx -> {
            Map<StudentId, Assignment> locked = store().assignments().lockAll(tx, Set.of(ARI.student()), Set.of(to));
            return moveOn(tx, locked, to);
        });
    }

    private MentorId moveOn(Tx tx, Map<StudentId, Assignment> locked, MentorId to) {
        Assignment now = Lookup.of(locked, ARI.student());
        save(tx, now.movedTo(to));
        return now.holder();
    }

    @Test
    void crossing_moves_between_two_mentors_all_come_to_an_end() {
        capacity(NADIA, 99);
        capacity(OSCAR, 99);
        List<Meanwhile<Integer>> racing = IntStream.range(0, 8)
                .mapToObj(i -> Meanwhile.start(
                        () -> toAndFro(student("s" + i), i % 2 == 0 ? NADIA : OSCAR, i % 2 == 0 ? OSCAR : NADIA)))
                .toList();
        racing.forEach(Meanwhile::outcome);
        assertThat(seats(NADIA)).isEqualTo(new Seats(99, 4, 0));
        assertThat(seats(OSCAR)).isEqualTo(new Seats(99, 4, 0));
    }

    private int toAndFro(StudentId student, MentorId home, MentorId other) {
        for (int i = 0; i < 4; i++) {
            MentorId to = i % 2 == 0 ? other : home;
            write(tx -> {
                store().assignments().lock(tx, Set.of(home, other), Set.of(student));
                save(tx, Assignment.at(student, to));
            });
        }
        return 4;
    }

    @Test
    void of_several_who_take_rosters_in_at_once_each_sees_what_the_one_before_did() {
        List<Meanwhile<Boolean>> racing = IntStream.range(0, 6)
                .mapToObj(i -> Meanwhile.start(this::isFirst))
                .toList();
        assertThat(racing.stream().filter(Meanwhile::outcome)).hasSize(1);
    }

    private boolean isFirst() {
        return store().work().write(tx -> {
            store().assignments().lockRoster(tx);
            boolean first = store().parcours().find(tx, Fixtures.DATA).isEmpty();
            if (first) {
                store().rosterBook().saveParcours(tx, List.of(Fixtures.dataParcours()));
            }
            return first;
        });
    }

    @Test
    void unknown_ids_are_passed_over_when_locking() {
        write(tx -> store().assignments().lock(tx, Set.of(mentor("nobody")), Set.of(student("nobody"))));
        write(tx -> store().assignments().lock(tx, Set.of(), Set.of()));
        assertThat(lockAll(Set.of(student("nobody")), Set.of(mentor("nobody")))).isEmpty();
        assertThat(lockAll(Set.of(), Set.of())).isEmpty();
        assertThat(readMap(tx -> store().seats().seats(tx, Set.of(mentor("nobody")))))
                .isEmpty();
        assertThat(readMap(tx -> store().assignments().find(tx, Set.of(student("nobody")))))
                .isEmpty();
    }
}
