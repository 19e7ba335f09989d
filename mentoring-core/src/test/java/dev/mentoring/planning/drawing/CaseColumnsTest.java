package dev.mentoring.planning.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.planning.TightSchool;
import dev.mentoring.planning.facts.PlanCase;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.threeten.extra.Interval;

/** Columns say of each student and mentor what the case says, whether objects are shared or only equal. */
class CaseColumnsTest {

    /** A school with the same facts told once more by objects of their own, and mentors whom it does not know. */
    private static PlanCase school(long seed) {
        PlanCase facts = TightSchool.season(seed);
        Random random = new Random(seed);
        return facts.withStudents(facts.students().stream()
                .flatMap(each -> Stream.of(each, retold(each, random)))
                .toList());
    }

    private static ToPlace retold(ToPlace each, Random random) {
        Leave leave = random.nextBoolean()
                ? each.leave()
                : Leave.builder().from(each.leave()).capacityBefore(9).build();
        Interval window = random.nextBoolean()
                ? Interval.of(each.window().getStart(), each.window().getEnd())
                : Interval.of(
                        each.window().getStart().plusSeconds(60), each.window().getEnd());
        MentorId holder = switch (random.nextInt(3)) {
            case 0 -> MentorId.of("m0");
            case 1 -> MentorId.of("nobody");
            default -> MentorId.of(each.holder().value());
        };
        Student student = Student.builder().from(each.student()).build();
        return new ToPlace(student, holder, leave, window, each.strength(), each.attendance(), each.before());
    }

    @Property(tries = 300)
    void columns_of_students_say_what_the_case_says(@ForAll long seed) {
        PlanCase facts = school(seed);
        CaseColumns columns = CaseColumns.of(facts);
        StudentColumns students = columns.students();
        assertThat(students.count()).isEqualTo(facts.students().size());
        for (int i = 0; i < students.count(); i++) {
            ToPlace each = facts.students().get(i);
            Wish wish = students.wishes().get(students.wish(i));
            assertThat(students.get(i)).isSameAs(each);
            assertThat(students.person(i)).isEqualTo(each.student());
            assertThat(students.id(i)).isEqualTo(each.student().id());
            assertThat(students.leave(i)).isEqualTo(each.leave().id());
            assertThat(students.strength(i)).isEqualTo(each.strength());
            assertThat(students.before(i)).isEqualTo(each.before());
            assertThat(students.isApprentice(i)).isEqualTo(each.student().isApprentice());
            assertThat(holder(columns, i)).isEqualTo(known(facts, each.holder()));
            assertThat(students.window(i)).isEqualTo(wish.window());
            assertThat(students.windows().get(wish.window())).isEqualTo(each.window());
            assertThat(wish.parcours()).isEqualTo(each.student().parcours());
            assertThat(wish.project()).isEqualTo(each.student().project());
        }
    }

    private static Optional<MentorId> holder(CaseColumns columns, int student) {
        int place = columns.students().holder(student);
        return place == MentorColumns.NONE
                ? Optional.empty()
                : Optional.of(columns.mentors().id(place));
    }

    private static Optional<MentorId> known(PlanCase facts, MentorId mentor) {
        return facts.mentors().stream()
                .map(each -> each.mentor().id())
                .filter(mentor::equals)
                .findFirst();
    }

    @Property(tries = 300)
    void what_is_equal_has_one_number_and_what_is_not_has_another(@ForAll long seed) {
        PlanCase facts = school(seed);
        StudentColumns students = CaseColumns.of(facts).students();
        assertThat(students.windows()).doesNotHaveDuplicates();
        assertThat(students.wishes()).doesNotHaveDuplicates();
        for (int i = 0; i < students.count(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(students.schedule(i) == students.schedule(j))
                        .isEqualTo(areTaughtAlike(students.person(i), students.person(j)));
            }
        }
    }

    private static boolean areTaughtAlike(Student one, Student other) {
        return one.training().equals(other.training()) && one.isApprentice() == other.isApprentice();
    }

    @Property(tries = 300)
    void columns_of_mentors_say_what_the_case_says(@ForAll long seed) {
        PlanCase facts = school(seed);
        MentorColumns mentors = CaseColumns.of(facts).mentors();
        assertThat(mentors.count()).isEqualTo(facts.mentors().size());
        for (int i = 0; i < mentors.count(); i++) {
            var each = facts.mentors().get(i);
            assertThat(mentors.get(i)).isSameAs(each);
            assertThat(mentors.id(i)).isEqualTo(each.mentor().id());
            assertThat(mentors.profiles().get(i)).isEqualTo(each.mentor().profile());
            assertThat(mentors.days().get(i)).isEqualTo(each.mentor().days());
            assertThat(mentors.absences().get(i)).isEqualTo(each.absences());
            assertThat(mentors.held()[i]).isEqualTo(each.seats().held());
            assertThat(mentors.free()[i]).isEqualTo(each.seats().free());
            assertThat(mentors.free(i)).isEqualTo(each.seats().free());
        }
    }

    @Property(tries = 300)
    void mentors_are_found_by_whichever_object_names_them(@ForAll long seed) {
        PlanCase facts = school(seed);
        MentorColumns mentors = CaseColumns.of(facts).mentors();
        for (int i = 0; i < mentors.count(); i++) {
            MentorId known = facts.mentors().get(i).mentor().id();
            assertThat(mentors.place(known)).isEqualTo(i);
            assertThat(mentors.place(MentorId.of(known.value()))).isEqualTo(i);
        }
        assertThat(mentors.place(MentorId.of("nobody"))).isEqualTo(MentorColumns.NONE);
    }

    @Property(tries = 300)
    void profiles_say_who_suits_a_wish_of_those_who_are_there(@ForAll long seed) {
        CaseColumns columns = CaseColumns.of(school(seed));
        BitSet there = columns.mentors().thereIn(columns.students().windows());
        for (Wish wish : columns.students().wishes()) {
            BitSet suiting = columns.profiles().suiting(wish);
            for (int i = 0; i < columns.mentors().count(); i++) {
                Set<ProjectCode> known = columns.mentors().profiles().get(i).get(wish.parcours());
                assertThat(suiting.get(i))
                        .isEqualTo(there.get(i)
                                && known != null
                                && wish.project().map(known::contains).orElse(true));
            }
        }
    }

    @Property(tries = 300)
    void there_is_who_has_a_free_seat_and_no_leave_when_a_window_begins(@ForAll long seed) {
        PlanCase facts = school(seed);
        CaseColumns columns = CaseColumns.of(facts);
        BitSet there = columns.mentors().thereIn(columns.students().windows());
        for (int i = 0; i < columns.mentors().count(); i++) {
            var mentor = facts.mentors().get(i);
            assertThat(there.get(i))
                    .isEqualTo(mentor.seats().free() > 0
                            && facts.students().stream()
                                    .anyMatch(each -> !mentor.absences()
                                            .cover(each.window().getStart())));
        }
    }
}
