package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.leave.Alert;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectsTest {

    private final DataSchool school = DataSchool.open();

    private Outcome<List<Alert>> project(Actor actor, String student, String project) {
        return school.mentoring
                .enrolment()
                .project(
                        actor,
                        StudentId.of(student),
                        project.isEmpty() ? Optional.empty() : Optional.of(ProjectCode.of(project)));
    }

    private static Alert alert(Alert.Cause cause, String student, String mentor) {
        return new Alert(cause, StudentId.of(student), MentorId.of(mentor));
    }

    private void lendBea() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "bea");
        school.outbox();
    }

    @Test
    void with_the_root_mentor_who_knows_the_project_there_is_nothing_to_look_at() {
        assertThat(project(NADIA, "ari", "D4").orElseThrow()).isEmpty();
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void section7_a_lent_student_who_changes_project_stays_with_an_alert_to_re_validate() {
        lendBea();

        assertThat(project(OSCAR, "bea", "D1").orElseThrow())
                .containsExactly(alert(Alert.Cause.PROJECT_CHANGED, "bea", "oscar"));
        assertThat(school.holder("bea")).isEqualTo("oscar");
        assertThat(school.outboxLines()).containsExactly("PROJECT_CHANGED to oscar about bea");
    }

    @Test
    void a_project_that_the_holder_does_not_know_is_an_alert_lent_or_not() {
        assertThat(project(OSCAR, "dan", "D3").orElseThrow())
                .containsExactly(alert(Alert.Cause.PROJECT_NOT_ON_PROFILE, "dan", "oscar"));
        lendBea();
        assertThat(project(OSCAR, "bea", "D4").orElseThrow())
                .containsExactly(alert(Alert.Cause.PROJECT_NOT_ON_PROFILE, "bea", "oscar"));
        assertThat(school.holder("bea")).isEqualTo("oscar");
    }

    @Test
    void a17_no_project_at_all_is_known_to_everybody() {
        assertThat(project(OSCAR, "dan", "").orElseThrow()).isEmpty();
    }

    @Test
    void the_new_project_is_the_one_that_transfers_ask_for() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        project(NADIA, "ari", "D3").orElseThrow();
        school.at("2026-05-04T08:00");

        assertThat(Told.transfers(school.lend(NADIA, leave, "paula", "ari"))).containsExactly("ari nadia>paula");
    }

    @Test
    void section8_two_changes_at_one_moment_are_told_each() {
        lendBea();
        project(OSCAR, "bea", "D1").orElseThrow();
        project(OSCAR, "bea", "D4").orElseThrow();

        assertThat(school.outbox(NoticeKind.PROJECT_CHANGED)).hasSize(2);
    }

    @Test
    void section6_the_holder_and_staff_change_it_and_nobody_else() {
        lendBea();

        for (Actor actor : List.of(NADIA, Actor.mentor("paula"), Actor.student("bea"), ARI, SYSTEM)) {
            assertThat(Told.causes(project(actor, "bea", "D1"))).containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(project(STAFF, "bea", "D1"))).containsExactly("OK");
    }

    @Test
    void section6_unknown_students_and_projects() {
        assertThat(Told.causes(project(NADIA, "zoe", "D1"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> project(STAFF, "zoe", "D1"))).containsExactly("student");
        assertThat(Told.invalid(() -> project(NADIA, "ari", "U1"))).containsExactly("project");
    }
}
