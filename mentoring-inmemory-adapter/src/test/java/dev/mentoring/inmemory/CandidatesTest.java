package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static dev.mentoring.inmemory.DataSchool.mentor;
import static dev.mentoring.inmemory.DataSchool.projects;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.plan.Candidate;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Candidates for one student and leave, the best first, and why the others are none. */
class CandidatesTest {

    /** Beside the mentors of the school: rosa and sam know all of DATA, sam on Mondays alone. */
    private final DataSchool school = DataSchool.openWith(DataSchool.roster()
            .addMentors(
                    mentor("rosa", 3, DataSchool.DATA, projects("D1", "D2", "D3"))
                            .build(),
                    mentor("sam", 1, DataSchool.DATA, projects("D1", "D2", "D3"))
                            .days(Set.of(DayOfWeek.MONDAY))
                            .build()));

    private final LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

    private Outcome<List<Candidate>> ask(Actor actor, String student, LeaveId during) {
        return school.mentoring.planning().candidates(actor, StudentId.of(student), during);
    }

    private List<String> candidates(String student) {
        return ask(NADIA, student, leave).orElseThrow().stream()
                .map(each -> each.mentor() + " " + each.free())
                .toList();
    }

    private Map<MentorId, List<Cause>> unsuited(String student) {
        return Maps.transformValues(
                school.mentoring
                        .planning()
                        .unsuited(STAFF, StudentId.of(student), leave)
                        .orElseThrow(),
                causes -> causes.stream().map(Refusal::cause).toList());
    }

    @Test
    void those_with_the_fewest_students_come_first_then_by_id() {
        assertThat(candidates("ari")).containsExactly("rosa 3", "sam 1", "oscar 1");
        assertThat(candidates("cy")).containsExactly("paula 2", "rosa 3", "sam 1");
    }

    @Test
    void a_mentor_whom_the_student_had_before_comes_before_all_others() {
        LeaveId first = school.leave(OSCAR, "2026-04-27", "2026-05-03");
        school.lend(STAFF, first, "rosa", "dan");
        school.at("2026-05-04T09:00");
        school.giveBack(STAFF, "dan").orElseThrow();
        LeaveId next = school.leave(OSCAR, "2026-06-01", "2026-06-14");
        assertThat(ask(OSCAR, "dan", next).orElseThrow())
                .extracting(each -> each.mentor() + (each.hadBefore() ? " had before" : ""))
                .startsWith("rosa had before");
    }

    @Test
    void an_apprentice_needs_a_mentor_who_serves_the_training_day_A5() {
        assertThat(candidates("bea")).containsExactly("paula 2", "rosa 3", "oscar 1");
        assertThat(unsuited("bea")).containsEntry(MentorId.of("sam"), List.of(Cause.TRAINING_DAY_NOT_SERVED));
    }

    @Test
    void a_mentor_who_is_away_for_a_due_week_of_the_student_is_no_candidate_A20() {
        school.leave(Actor.mentor("rosa"), "2026-05-11", "2026-05-13");
        assertThat(candidates("ari")).containsExactly("sam 1", "oscar 1");
        // bea trains on Thursdays, of which this leave takes none
        assertThat(candidates("bea")).contains("rosa 3");
        assertThat(unsuited("ari")).containsEntry(MentorId.of("rosa"), List.of(Cause.TARGET_ON_LEAVE));
    }

    @Test
    void every_other_mentor_of_the_parcours_is_named_with_every_cause() {
        school.capacity("paula", 0);
        assertThat(unsuited("ari"))
                .hasToString("{nadia=[TARGET_ON_LEAVE, SAME_MENTOR], paula=[PROJECT_NOT_ON_PROFILE, NO_SEATS]}");
    }

    @Test
    void candidates_and_the_others_are_all_mentors_of_the_parcours() {
        Stream.of("ari", "bea", "cy").forEach(student -> {
            List<String> all = Stream.concat(
                            ask(STAFF, student, leave).orElseThrow().stream().map(Candidate::mentor),
                            unsuited(student).keySet().stream())
                    .map(MentorId::value)
                    .toList();
            assertThat(all).containsExactlyInAnyOrder("nadia", "oscar", "paula", "rosa", "sam");
        });
    }

    @Test
    void a_candidate_comes_with_reasons_in_both_languages() {
        Candidate candidate = new Candidate(MentorId.of("rosa"), StudentId.of("ari"), 1, 2, true);
        assertThat(candidate.reasons(Locale.ENGLISH))
                .containsExactly("had ari before", "has 2 students now", "1 free seat");
        assertThat(candidate.reasons(Locale.FRENCH))
                .containsExactly("a déjà eu ari", "a 2 étudiants en ce moment", "1 place libre");
        assertThat(new Candidate(MentorId.of("rosa"), StudentId.of("ari"), 3, 0, false).reasons(Locale.ENGLISH))
                .containsExactly("has no student now", "3 free seats");
    }

    @Test
    void a_mentor_asks_about_the_own_leave_and_own_students_only() {
        assertThat(refused(ask(OSCAR, "ari", leave))).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(refused(ask(NADIA, "dan", leave))).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(refused(ask(NADIA, "nobody", leave))).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(refused(ask(NADIA, "ari", LeaveId.of("none")))).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(refused(ask(ARI, "ari", leave))).isEqualTo(Cause.NOT_ALLOWED);
        assertThat(refused(ask(SYSTEM, "ari", leave))).isEqualTo(Cause.NOT_ALLOWED);
    }

    @Test
    void to_staff_what_nobody_knows_is_invalid() {
        assertThatThrownBy(() -> ask(STAFF, "nobody", leave))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("student");
        assertThatThrownBy(() -> ask(STAFF, "ari", LeaveId.of("none")))
                .isInstanceOf(InvalidCommand.class)
                .hasMessageContaining("leave");
        assertThatThrownBy(() -> ask(STAFF, "dan", leave)).isInstanceOf(InvalidCommand.class);
    }

    @Test
    void the_root_mentor_needs_a_free_seat_like_all_others() {
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T09:00");
        LeaveId oscars = school.leave(OSCAR, "2026-06-01", "2026-06-14");
        assertThat(ask(OSCAR, "ari", oscars).orElseThrow())
                .extracting(Candidate::mentor)
                .contains(MentorId.of("nadia"));
        school.capacity("nadia", 3);
        // two held and one seat kept for ari: none is free
        assertThat(school.seats("nadia")).isEqualTo("capacity 3, held 2, reserved 1, free 0");
        assertThat(ask(OSCAR, "ari", oscars).orElseThrow())
                .extracting(Candidate::mentor)
                .doesNotContain(MentorId.of("nadia"));
    }

    @Test
    void a_leave_that_is_over_has_no_candidates() {
        school.at("2026-05-18T09:00");
        assertThat(candidates("ari")).isEmpty();
        assertThat(unsuited("ari")).isEmpty();
    }

    private static Cause refused(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("not refused");
                },
                causes -> causes.get(0).cause());
    }
}
