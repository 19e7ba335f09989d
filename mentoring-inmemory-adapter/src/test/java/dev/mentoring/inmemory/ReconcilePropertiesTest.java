package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.Reconciliation;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.work.Tx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random rosters, what is done meanwhile, and a roster drawn anew; beside a model of plain maps. */
class ReconcilePropertiesTest {

    private static final Set<MentorId> MENTORS =
            RandomRosters.MENTORS.stream().map(MentorId::of).collect(Collectors.toSet());
    private static final Set<StudentId> STUDENTS =
            RandomRosters.STUDENTS.stream().map(StudentId::of).collect(Collectors.toSet());

    /** What is kept of the people, as text: equal emails may be written differently. */
    private record Kept(
            Map<MentorId, String> mentors,
            Map<MentorId, Integer> capacities,
            Set<MentorId> away,
            Map<StudentId, String> students,
            Map<StudentId, Assignment> assignments) {

        static Kept of(DataSchool school) {
            return school.store.work().read(tx -> of(school, tx));
        }

        private static Kept of(DataSchool school, Tx tx) {
            Map<MentorId, Mentor> mentors = school.store.mentors().find(tx, MENTORS);
            Map<MentorId, Seats> seats = school.store.seats().seatsOf(tx, mentors.values());
            Set<MentorId> away = new HashSet<>();
            school.store.leaves().of(tx, MENTORS).forEach((mentor, leaves) -> {
                if (leaves.stream().anyMatch(leave -> !leave.isOver(school.clock.instant()))) {
                    away.add(mentor);
                }
            });
            return new Kept(
                    texts(mentors, ReconcilePropertiesTest::text),
                    texts(seats, Seats::capacity),
                    away,
                    texts(school.store.students().find(tx, STUDENTS), ReconcilePropertiesTest::text),
                    new HashMap<>(school.store.assignments().find(tx, STUDENTS)));
        }

        private static <K, V, T> Map<K, T> texts(Map<K, V> all, Function<V, T> text) {
            Map<K, T> texts = new HashMap<>();
            all.forEach((key, value) -> texts.put(key, text.apply(value)));
            return texts;
        }

        /** The model: what is to be kept once a roster was gone through; who is away is not foretold. */
        Kept after(SchoolRoster roster) {
            Kept next = new Kept(
                    new HashMap<>(mentors),
                    new HashMap<>(capacities),
                    away,
                    new HashMap<>(students),
                    new HashMap<>(assignments));
            roster.mentors().forEach(mentor -> {
                next.mentors.put(mentor.id(), text(mentor));
                if (!away.contains(mentor.id())) {
                    next.capacities.put(mentor.id(), mentor.capacity());
                }
            });
            roster.students().forEach(placed -> next.add(placed));
            return next;
        }

        private void add(SchoolRoster.Placed placed) {
            StudentId id = placed.student().id();
            assignments.putIfAbsent(id, Assignment.at(id, placed.mentor()));
            if (assignments.get(id).isActive()) {
                students.put(id, text(placed.student()));
            }
        }
    }

    private static String text(Mentor mentor) {
        return String.join("|", mentor.name(), mentor.email().toString(), "" + mentor.profile(), "" + mentor.days());
    }

    private static String text(Student student) {
        return String.join(
                "|",
                student.name(),
                student.email().toString(),
                "" + student.project(),
                "" + student.funding(),
                "" + student.training());
    }

    @Property(tries = 300)
    void what_is_new_comes_in_what_has_changed_follows_and_nobody_is_moved(@ForAll long seed) {
        RandomRosters rosters = new RandomRosters(seed);
        DataSchool school = DataSchool.openWith(SchoolRoster.builder().from(rosters.next()));
        rosters.live(school);
        SchoolRoster again = rosters.next();
        Kept expected = Kept.of(school).after(again);

        school.mentoring.roster().reconcile(STAFF, again).orElseThrow();

        assertThat(Kept.of(school))
                .usingRecursiveComparison()
                .ignoringFields("away")
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void asking_first_answers_the_same_and_doing_it_twice_changes_nothing(@ForAll long seed) {
        RandomRosters rosters = new RandomRosters(seed);
        DataSchool school = DataSchool.openWith(SchoolRoster.builder().from(rosters.next()));
        rosters.live(school);
        SchoolRoster again = rosters.next();
        List<Object> before = StoreDump.of(school.store);

        Reconciliation would = school.mentoring.roster().compare(STAFF, again).orElseThrow();
        assertThat(StoreDump.of(school.store)).isEqualTo(before);
        assertThat(school.mentoring.roster().reconcile(STAFF, again).orElseThrow())
                .isEqualTo(would);

        List<Object> after = StoreDump.of(school.store);
        Reconciliation twice = school.mentoring.roster().reconcile(STAFF, again).orElseThrow();
        assertThat(twice.changesNothing()).isTrue();
        assertThat(twice.alerts()).isEmpty();
        assertThat(StoreDump.of(school.store)).isEqualTo(after);
        assertThat(before.equals(after)).isEqualTo(would.changesNothing());
    }
}
