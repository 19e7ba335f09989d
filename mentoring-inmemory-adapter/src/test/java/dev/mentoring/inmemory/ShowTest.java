package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.RosterService;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who sees what (section 6). */
class ShowTest {

    private final DataSchool school = DataSchool.open();

    ShowTest() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
    }

    /** Asks as each of these, and tells who was answered. */
    private static List<Actor> seenBy(Function<Actor, Outcome<?>> question) {
        return List.of(NADIA, OSCAR, PAULA, ARI, Actor.student("cy"), STAFF, SYSTEM).stream()
                .filter(actor -> Told.causes(question.apply(actor)).equals(List.of("OK")))
                .toList();
    }

    @Test
    void section6_a_student_is_seen_by_the_student_the_holder_the_root_mentor_and_staff() {
        StudentId ari = StudentId.of("ari");

        assertThat(seenBy(actor -> school.mentoring.roster().student(actor, ari)))
                .containsExactly(NADIA, OSCAR, ARI, STAFF);
        assertThat(seenBy(actor -> school.mentoring.transfers().history(actor, ari)))
                .containsExactly(NADIA, OSCAR, ARI, STAFF);
        assertThat(seenBy(actor -> school.mentoring.ledger().weeks(actor, "ari", "2026-W18", "2026-W20")))
                .containsExactly(NADIA, OSCAR, ARI, STAFF);
    }

    @Test
    void section6_seats_are_seen_by_the_mentor_and_staff() {
        assertThat(seenBy(actor -> school.mentoring.roster().mentor(actor, MentorId.of("oscar"))))
                .containsExactly(OSCAR, STAFF);
        assertThat(seenBy(actor -> school.mentoring.roster().held(actor, MentorId.of("oscar"), Optional.empty(), 9)))
                .containsExactly(OSCAR, STAFF);
        assertThat(seenBy(actor -> school.mentoring.roster().lent(actor, MentorId.of("nadia"), Optional.empty(), 9)))
                .containsExactly(NADIA, STAFF);
        assertThat(seenBy(
                        actor -> school.mentoring.roster().borrowed(actor, MentorId.of("oscar"), Optional.empty(), 9)))
                .containsExactly(OSCAR, STAFF);
    }

    @Test
    void section6_unknown_ids_are_told_to_staff_alone() {
        StudentId zoe = StudentId.of("zoe");

        assertThat(Told.invalid(() -> school.mentoring.roster().student(STAFF, zoe)))
                .containsExactly("student");
        assertThat(Told.invalid(() -> school.mentoring.transfers().history(STAFF, zoe)))
                .containsExactly("student");
        assertThat(Told.invalid(() -> school.mentoring.roster().mentor(STAFF, MentorId.of("zoe"))))
                .containsExactly("mentor");
        for (Actor actor : List.of(NADIA, Actor.student("zoe"), SYSTEM)) {
            assertThat(Told.causes(school.mentoring.roster().student(actor, zoe)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(Told.causes(school.mentoring.transfers().history(actor, zoe)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(Told.causes(school.mentoring.roster().mentor(actor, MentorId.of("zoe"))))
                    .containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void students_held_lent_and_borrowed_are_listed_by_pages() {
        assertThat(ids(school.mentoring.roster().held(NADIA, MentorId.of("nadia"), Optional.empty(), 9)))
                .containsExactly("bea", "cy");
        assertThat(ids(school.mentoring.roster().lent(NADIA, MentorId.of("nadia"), Optional.empty(), 9)))
                .containsExactly("ari");
        assertThat(ids(school.mentoring.roster().held(OSCAR, MentorId.of("oscar"), Optional.empty(), 1)))
                .containsExactly("ari");
        assertThat(ids(school.mentoring
                        .roster()
                        .held(OSCAR, MentorId.of("oscar"), Optional.of(StudentId.of("ari")), 1)))
                .containsExactly("dan");
        assertThat(ids(school.mentoring
                        .roster()
                        .held(OSCAR, MentorId.of("oscar"), Optional.of(StudentId.of("dan")), 1)))
                .isEmpty();
        assertThat(ids(school.mentoring.roster().borrowed(OSCAR, MentorId.of("oscar"), Optional.empty(), 9)))
                .containsExactly("ari");
    }

    private static List<String> ids(Outcome<List<RosterService.StudentView>> page) {
        return page.orElseThrow().stream()
                .map(view -> view.student().id().value())
                .toList();
    }

    @Test
    void a_page_has_1_to_1000_students() {
        assertThat(Told.invalid(() -> school.mentoring.roster().held(PAULA, MentorId.of("nadia"), Optional.empty(), 0)))
                .containsExactly("most");
        assertThat(Told.invalid(
                        () -> school.mentoring.roster().held(PAULA, MentorId.of("nadia"), Optional.empty(), 1_001)))
                .containsExactly("most");
    }

    @Test
    void guarantee7_what_a_student_sees_holds_no_word_of_a_note() {
        assertThat(school.mentoring.roster().student(ARI, StudentId.of("ari")).toString())
                .doesNotContain("window functions");
        assertThat(school.mentoring
                        .transfers()
                        .history(ARI, StudentId.of("ari"))
                        .toString())
                .doesNotContain("window functions");
    }
}
