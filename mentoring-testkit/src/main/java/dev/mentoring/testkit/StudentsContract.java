package dev.mentoring.testkit;

import static dev.mentoring.fixtures.Fixtures.DATA;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.trainingWithoutUsualDay;
import static dev.mentoring.testkit.PlainAssertions.assertEqual;
import static dev.mentoring.testkit.PlainAssertions.assertThat;
import static dev.mentoring.testkit.Samples.HARD;
import static dev.mentoring.testkit.Samples.student;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.validation.Lookup;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link dev.mentoring.roster.Students} must do. It needs no {@code RosterBook}. */
public abstract class StudentsContract extends PortContract {

    /** For subclasses. */
    protected StudentsContract() {}

    private Map<StudentId, Student> find(Set<StudentId> ids) {
        return read(tx -> store().students().find(tx, ids));
    }

    private Student comesBack(Student student) {
        adapter().putStudents(store(), List.of(student));
        assertEqual(find(Set.of(student.id())), Map.of(student.id(), student));
        return Lookup.of(find(Set.of(student.id())), student.id());
    }

    private static Student.Builder changed(Student student) {
        return Student.builder().from(student);
    }

    @Test
    void a_student_comes_back_with_every_attribute() {
        comesBack(Student.builder()
                .id(student("ari"))
                .name(HARD)
                .email(Email.of("ari@students.example"))
                .parcours(DATA)
                .project(ProjectCode.of("é \uD83C\uDF93"))
                .funding(Funding.APPRENTICESHIP)
                .training(Training.builder()
                        .start(day("2026-02-02"))
                        .end(day("2027-03-26"))
                        .usualDay(DayOfWeek.THURSDAY)
                        .addExtraDates(day("2026-12-28"), day("2027-01-03"))
                        .build())
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void a_student_of_every_funding_comes_back(Funding funding) {
        comesBack(changed(apprentice()).funding(funding).build());
    }

    @ParameterizedTest
    @EnumSource
    void a_student_of_every_usual_day_comes_back(DayOfWeek usual) {
        comesBack(changed(thirdPartyStudent())
                .training(Training.of(day("2026-02-02"), day("2026-02-02"), usual))
                .build());
    }

    @Test
    void a_student_without_project_and_usual_day_comes_back() {
        comesBack(changed(thirdPartyStudent())
                .project(Optional.empty())
                .training(trainingWithoutUsualDay())
                .build());
    }

    @Test
    void the_first_and_the_last_day_that_there_are_come_back() {
        comesBack(changed(thirdPartyStudent())
                .training(Training.of(day("1990-01-01"), day("2199-12-31"), DayOfWeek.SUNDAY))
                .name(Samples.longest(200))
                .build());
    }

    @Test
    void an_email_comes_back_as_it_was_written() {
        Student back = comesBack(changed(thirdPartyStudent())
                .email(Email.of("Zoé+X@École.Example"))
                .build());
        assertThat(back.email()).hasToString("Zoé+X@École.Example");
    }

    @Test
    void students_are_told_apart_by_every_character_of_their_ids() {
        List<StudentId> ids = Samples.ids(StudentId::of);
        adapter().putStudents(store(), ids.stream().map(Samples::plainStudent).toList());
        assertThat(find(Set.copyOf(ids)).keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void an_unknown_student_is_absent() {
        adapter().putStudents(store(), List.of(thirdPartyStudent()));
        assertThat(find(Set.of(student("ari"), student("nobody")))).containsOnlyKeys(student("ari"));
        assertThat(find(Set.of())).isEmpty();
    }

    @Test
    void found_students_come_in_the_order_of_their_ids() {
        List<StudentId> ids = Samples.inOrder(StudentId::of);
        adapter().putStudents(store(), ids.stream().map(Samples::plainStudent).toList());
        assertThat(find(Set.copyOf(ids)).keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void many_students_are_found_at_once() {
        List<Student> many = IntStream.range(0, 2_500)
                .mapToObj(i -> Samples.plainStudent(student("s" + i)))
                .toList();
        adapter().putStudents(store(), many);
        assertThat(find(Set.copyOf(many.stream().map(Student::id).toList()))).hasSize(2_500);
    }

    @Test
    void a_student_who_changed_comes_back_as_now() {
        comesBack(apprentice());
        comesBack(changed(apprentice())
                .project(Optional.empty())
                .training(Training.builder()
                        .start(day("2026-02-02"))
                        .end(day("2026-12-31"))
                        .addExtraDates(day("2026-12-31"))
                        .build())
                .build());
    }

    @Test
    void within_one_reading_transaction_the_same_question_gets_the_same_answer() {
        Student before = thirdPartyStudent();
        Student after = changed(before).name("another name").build();
        adapter().putStudents(store(), List.of(before));
        Meanwhile<Boolean> change = read(tx -> {
            store().students().find(tx, Set.of(before.id()));
            Meanwhile<Boolean> started = Meanwhile.startAndWaitAWhile(() -> {
                adapter().putStudents(store(), List.of(after));
                return true;
            });
            assertThat(store().students().find(tx, Set.of(before.id()))).containsValue(before);
            return started;
        });
        assertThat(change.outcome()).isTrue();
        assertThat(find(Set.of(before.id()))).containsValue(after);
    }
}
