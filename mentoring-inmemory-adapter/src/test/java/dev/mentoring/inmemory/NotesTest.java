package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static dev.mentoring.inmemory.DataSchool.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotesTest {

    private final DataSchool school = DataSchool.open();

    private List<String> write(Actor actor, NoteDraft.Builder draft) {
        return Told.causes(school.mentoring.notes().write(actor, draft.build()));
    }

    private List<PrivateNote> read(String student) {
        return school.mentoring.notes().read(STAFF, StudentId.of(student)).orElseThrow();
    }

    @Test
    void s35_a_complete_note_is_kept_with_its_author_and_its_moment() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(write(NADIA, draft("ari").leave(leave))).containsExactly("OK");

        assertThat(read("ari"))
                .containsExactly(PrivateNote.builder()
                        .student(StudentId.of("ari"))
                        .leave(leave)
                        .returning(Fixtures.day("2026-05-18"))
                        .habits("writes before the session")
                        .blockers("window functions")
                        .progress("first draft handed in")
                        .by(NADIA)
                        .at(Fixtures.at("2026-04-20T10:00"))
                        .build());
    }

    @Test
    void section5_an_incomplete_note_is_refused_with_what_it_lacks_and_not_kept() {
        assertThat(write(NADIA, NoteDraft.builder().student(StudentId.of("ari"))))
                .containsExactly("NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}");
        assertThat(write(NADIA, draft("ari").returning(Optional.empty())))
                .containsExactly("NOTE_INCOMPLETE{missing=[returnDate]}");
        assertThat(write(NADIA, draft("ari").habits(" ").progress("\n")))
                .containsExactly("NOTE_INCOMPLETE{missing=[habits, progress]}");
        assertThat(write(NADIA, draft("ari").blockers(""))).containsExactly("NOTE_INCOMPLETE{missing=[blockers]}");
        assertThat(read("ari")).isEmpty();
    }

    @Test
    void a14_an_explicitly_unknown_return_is_complete() {
        assertThat(write(NADIA, draft("ari").returning(Optional.empty()).isReturnUnknown(true)))
                .containsExactly("OK");
        assertThat(read("ari").get(0).returning()).isEmpty();
    }

    @Test
    void section6_the_holder_and_staff_write_and_nobody_else() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(write(OSCAR, draft("ari"))).containsExactly("OK");
        assertThat(write(STAFF, draft("ari"))).containsExactly("OK");
        for (Actor actor : List.of(NADIA, PAULA, ARI, SYSTEM)) {
            assertThat(write(actor, draft("ari"))).containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void section6_the_holder_the_root_mentor_and_staff_read_and_nobody_else() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        for (Actor actor : List.of(OSCAR, NADIA, STAFF)) {
            assertThat(school.mentoring.notes().read(actor, StudentId.of("ari")).orElseThrow())
                    .hasSize(1);
        }
        for (Actor actor : List.of(PAULA, ARI, Actor.student("cy"), SYSTEM)) {
            assertThat(Told.causes(school.mentoring.notes().read(actor, StudentId.of("ari"))))
                    .containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void section6_a_denied_author_is_not_told_what_the_note_lacks() {
        assertThat(write(OSCAR, NoteDraft.builder().student(StudentId.of("ari"))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void notes_come_in_the_order_in_which_they_were_written() {
        write(NADIA, draft("ari").progress("one"));
        write(STAFF, draft("ari").progress("two"));
        write(NADIA, draft("bea").progress("of bea"));

        assertThat(read("ari")).extracting(PrivateNote::progress).containsExactly("one", "two");
    }

    @Test
    void a_text_too_long_is_invalid_before_authority_and_all_at_once() {
        String tooLong = "x".repeat(Wording.TEXT + 1);

        assertThat(Told.invalid(() -> write(
                        ARI, draft("ari").habits(tooLong).blockers(tooLong).progress(tooLong))))
                .containsExactly("blockers", "habits", "progress");
        assertThat(write(NADIA, draft("ari").habits("x".repeat(Wording.TEXT)))).containsExactly("OK");
    }

    @Test
    void section6_what_is_unknown_is_told_to_staff_alone() {
        LeaveId unknown = LeaveId.of("L9");

        assertThat(Told.invalid(() -> write(STAFF, draft("zoe")))).containsExactly("student");
        assertThat(Told.invalid(() -> write(STAFF, draft("ari").leave(unknown))))
                .containsExactly("leave");
        assertThat(write(NADIA, draft("zoe"))).containsExactly("NOT_ALLOWED");
        assertThat(write(NADIA, draft("ari").leave(unknown))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.notes().read(STAFF, StudentId.of("zoe"))))
                .containsExactly("student");
        assertThat(Told.causes(school.mentoring.notes().read(NADIA, StudentId.of("zoe"))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void a19_a_note_for_an_absorbed_leave_counts_for_the_whole() {
        LeaveId first = school.leave(NADIA, "2026-05-04", "2026-05-10");
        write(NADIA, draft("ari").leave(first));
        LeaveId whole = school.leave(NADIA, "2026-05-11", "2026-05-17");
        school.at("2026-05-04T08:00");

        assertThat(Told.causes(school.move(
                        NADIA,
                        dev.mentoring.transfer.Move.of("ari")
                                .to(DataSchool.email("oscar"))
                                .during(whole))))
                .containsExactly("OK");
    }

    @Test
    void guarantee7_a_note_shows_its_text_to_no_log() {
        write(NADIA, draft("ari"));

        assertThat(read("ari").get(0).toString()).contains("ari").doesNotContain("window functions");
        assertThat(draft("ari").build().toString()).contains("ari").doesNotContain("window functions");
    }

    @Test
    void section5_a_note_without_a_leave_counts_for_any_leave_to_come() {
        write(NADIA, draft("ari"));
        school.at("2026-11-02T09:00");
        LeaveId leave = school.leave(NADIA, "2026-11-02", "2026-11-15");

        assertThat(Told.causes(school.move(
                        NADIA,
                        dev.mentoring.transfer.Move.of("ari")
                                .to(DataSchool.email("oscar"))
                                .during(leave))))
                .containsExactly("OK");
    }

    @Test
    void a_leave_that_is_none_of_the_students_affair_is_unknown_to_a_note() {
        LeaveId ofOscar = school.leave(OSCAR, "2026-05-04", "2026-05-10");

        assertThat(write(NADIA, draft("ari").leave(ofOscar))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> write(STAFF, draft("ari").leave(ofOscar))))
                .containsExactly("leave");
    }
}
