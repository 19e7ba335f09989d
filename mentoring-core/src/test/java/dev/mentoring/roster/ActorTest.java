package dev.mentoring.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.fixtures.Defaults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private final Actor mentor = Actor.mentor("ines");
    private final Actor student = Actor.student("ines");
    private final Actor staff = Actor.staff("ines");
    private final Actor system = Actor.system();

    @Test
    void a_mentor_is_the_mentor_of_that_id_and_no_student() {
        assertThat(mentor.is(MentorId.of("ines"))).isTrue();
        assertThat(mentor.is(MentorId.of("INES"))).isFalse();
        assertThat(mentor.is(StudentId.of("ines"))).isFalse();
        assertThat(mentor.asMentor()).contains(MentorId.of("ines"));
    }

    @Test
    void a_student_is_the_student_of_that_id_and_no_mentor() {
        assertThat(student.is(StudentId.of("ines"))).isTrue();
        assertThat(student.is(StudentId.of("ari"))).isFalse();
        assertThat(student.is(MentorId.of("ines"))).isFalse();
        assertThat(student.asMentor()).isEmpty();
    }

    @Test
    void staff_and_the_scheduler_are_neither_whatever_they_are_called() {
        assertThat(Stream.of(staff, system, Actor.staff("system"))).allSatisfy(actor -> {
            assertThat(actor.is(MentorId.of(actor.name()))).isFalse();
            assertThat(actor.is(StudentId.of(actor.name()))).isFalse();
            assertThat(actor.asMentor()).isEmpty();
        });
    }

    @Test
    void only_staff_is_staff() {
        assertThat(Stream.of(mentor, student, staff, system).filter(Actor::isStaff))
                .containsExactly(staff);
    }

    @Test
    void actors_print_alike_on_every_machine() {
        assertThat(Defaults.everywhere(() -> Stream.of(mentor, student, staff, system)
                        .map(Actor::toString)
                        .toList()))
                .containsOnly(List.of("mentor:ines", "student:ines", "staff:ines", "system"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", " a"})
    void an_actor_has_a_name_like_an_id(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.staff(name));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.mentor(name));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.student(name));
    }
}
