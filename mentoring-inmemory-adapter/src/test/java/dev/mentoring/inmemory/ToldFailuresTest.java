package dev.mentoring.inmemory;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.assignment.Seats;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Student;
import dev.mentoring.testkit.compare.Difference;
import dev.mentoring.testkit.compare.Plain;
import dev.mentoring.testkit.compare.PlainRepresentation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the testkit says of two values that differ: the field, and both values in the clear. */
class ToldFailuresTest {

    private static final PrivateNote NOTE = PrivateNote.builder()
            .student(thirdPartyStudent().id())
            .habits("early bird")
            .blockers("none")
            .progress("half")
            .by(Actor.mentor("nadia"))
            .at(at("2026-05-04T09:00"))
            .build();

    private static final Mentor NADIA = aMentor("nadia").name("Nadia Noor").build();

    private static List<Difference> between(Object one, Object other) {
        return Difference.between(one, other);
    }

    private static PrivateNote withHabits(String habits) {
        return PrivateNote.builder().from(NOTE).habits(habits).build();
    }

    @Test
    void equal_values_have_no_difference() {
        assertThat(between(NOTE, withHabits("early bird"))).isEmpty();
        assertThatCode(() -> Difference.mustBeNone(NOTE, withHabits("early bird")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_note_that_differs_is_told_by_its_field() {
        assertThat(between(NOTE, withHabits("night owl")))
                .containsExactly(new Difference(".habits", "early bird", "night owl"));
        assertThatThrownBy(() -> Difference.mustBeNone(NOTE, withHabits("night owl")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("habits is early bird\n  must be night owl");
    }

    @Test
    void names_and_emails_are_told_although_the_values_own_texts_are_ids() {
        Mentor other = Mentor.builder()
                .from(NADIA)
                .name("N. Noor")
                .email(Email.of("noor@school.example"))
                .build();
        assertThat(NADIA).hasToString(other.toString());
        assertThat(between(NADIA, other))
                .containsExactlyInAnyOrder(
                        new Difference(".name", "Nadia Noor", "N. Noor"),
                        new Difference(".email", "nadia@school.example", "noor@school.example"));
        Student ari = thirdPartyStudent();
        Student renamed = Student.builder().from(ari).name("Ari").build();
        assertThat(between(ari, renamed)).containsExactly(new Difference(".name", "ari", "Ari"));
    }

    @Test
    void what_lies_inside_is_found_by_its_path() {
        Map<String, Optional<List<PrivateNote>>> one = Map.of("ari", Optional.of(List.of(NOTE, NOTE)));
        Map<String, Optional<List<PrivateNote>>> other =
                Map.of("ari", Optional.of(List.of(NOTE, withHabits("night owl"))));
        assertThat(between(one, other)).containsExactly(new Difference("[ari][1].habits", "early bird", "night owl"));
    }

    @Test
    void what_is_missing_is_told_as_nothing() {
        assertThat(between(List.of("a"), List.of("a", "b"))).containsExactly(new Difference("[1]", "nothing", "b"));
        assertThat(between(Map.of("k", 1), Map.of())).containsExactly(new Difference("[k]", "1", "nothing"));
        assertThat(between(Set.of(1), Set.of(2)))
                .containsExactly(new Difference("", "1", "nothing"), new Difference("", "nothing", "2"));
        assertThat(between(Optional.of(1), Optional.empty())).containsExactly(new Difference("", "1", "nothing"));
        assertThat(Difference.between(null, "x")).containsExactly(new Difference("", "null", "x"));
    }

    @Test
    void values_of_different_types_are_told_whole() {
        assertThat(between(new Seats(4, 2, 1), "seats"))
                .containsExactly(new Difference("", "Seats{capacity=4, held=2, reserved=1}", "seats"));
    }

    @Test
    void a_whole_value_is_told_in_the_clear() {
        assertThat(NOTE.toString()).doesNotContain("early bird");
        assertThat(Plain.text(Map.of("ari", List.of(Optional.of(NOTE)))))
                .startsWith("{ari=[PrivateNote{student=ari")
                .contains("habits=early bird");
        assertThat(PlainRepresentation.PLAIN.toStringOf(List.of(NADIA))).contains("name=Nadia Noor");
    }
}
