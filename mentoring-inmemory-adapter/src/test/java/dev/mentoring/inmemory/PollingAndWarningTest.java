package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.QUENTIN;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Outcome;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PollingAndWarningTest {

    private final DataSchool school = DataSchool.open();
    private final LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

    private Outcome<List<StudentId>> warn(Actor actor, String... students) {
        Set<StudentId> ids = Stream.of(students).map(StudentId::of).collect(Collectors.toSet());
        return school.mentoring.preparation().warn(actor, leave, ids);
    }

    @Test
    void s32_the_other_mentors_of_the_parcours_are_asked_on_its_channel() {
        var asked = school.mentoring.preparation().poll(NADIA, leave).orElseThrow();

        assertThat(asked).containsExactly(MentorId.of("oscar"), MentorId.of("paula"));
        assertThat(school.outbox()).extracting(Notice::to).containsExactly(Recipient.of(DataSchool.DATA));
    }

    @Test
    void s33_a_mentor_of_two_parcours_asks_on_both_channels_and_each_mentor_once() {
        DataSchool two = DataSchool.openWith(DataSchool.roster()
                .addMentors(Fixtures.aMentor("vera")
                        .profile(Map.of(
                                DataSchool.DATA, DataSchool.projects("D1"), DataSchool.UX, DataSchool.projects("U1")))
                        .build())
                .addMentors(Fixtures.aMentor("walt")
                        .profile(Map.of(DataSchool.DATA, Set.of(), DataSchool.UX, Set.of()))
                        .build()));
        LeaveId ofVera = two.leave(Actor.mentor("vera"), "2026-05-04", "2026-05-10");

        assertThat(two.mentoring.preparation().poll(STAFF, ofVera).orElseThrow())
                .extracting(MentorId::value)
                .containsExactly("nadia", "oscar", "paula", "quentin", "walt");
        assertThat(two.outbox())
                .extracting(Notice::to)
                .containsExactly(Recipient.of(DataSchool.DATA), Recipient.of(DataSchool.UX));
    }

    @Test
    void section6_only_the_mentor_and_staff_poll() {
        for (Actor actor : List.of(OSCAR, QUENTIN, ARI, SYSTEM)) {
            assertThat(Told.causes(school.mentoring.preparation().poll(actor, leave)))
                    .containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(school.mentoring.preparation().poll(NADIA, LeaveId.of("L9"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.preparation().poll(STAFF, LeaveId.of("L9"))))
                .containsExactly("leave");
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void s34_by_default_all_but_the_unaffected_are_warned_and_each_once() {
        LeaveId tuesday = school.leave(NADIA, "2026-06-02", "2026-06-02");

        assertThat(school.mentoring.preparation().warn(NADIA, tuesday).orElseThrow())
                .containsExactly(StudentId.of("ari"));
        assertThat(school.mentoring.preparation().warn(NADIA, tuesday).orElseThrow())
                .isEmpty();
        assertThat(school.outboxLines()).containsExactly("STUDENT_WARNED to ari about " + tuesday);
    }

    @Test
    void s34_students_named_are_warned_whether_affected_or_not_unless_they_were() {
        warn(NADIA, "ari").orElseThrow();

        assertThat(warn(NADIA, "cy", "ari", "bea").orElseThrow())
                .containsExactly(StudentId.of("bea"), StudentId.of("cy"));
        assertThat(school.mentoring.preparation().warn(NADIA, leave).orElseThrow())
                .isEmpty();
    }

    @Test
    void s20_the_return_is_told_where_it_is_known() {
        warn(NADIA, "ari").orElseThrow();

        assertThat(school.outbox().get(0).text(Locale.ENGLISH)).contains("2026-05-04", "2026-05-17", "2026-05-18");
    }

    @Test
    void a14_an_unknown_return_is_told_as_such() {
        LeaveId open = school.leave(NADIA, Leave.openFrom("2026-06-01"));
        school.mentoring.preparation().warn(NADIA, open).orElseThrow();

        Notice told = school.outbox().get(0);
        assertThat(told.text(Locale.ENGLISH)).contains("not known").doesNotContain("UNKNOWN");
        assertThat(told.text(Locale.FRENCH)).doesNotContain("UNKNOWN");
    }

    @Test
    void section6_the_holder_and_staff_warn_and_nobody_else() {
        for (Actor actor : List.of(OSCAR, QUENTIN, ARI, SYSTEM)) {
            assertThat(Told.causes(warn(actor, "ari"))).containsExactly("NOT_ALLOWED");
            assertThat(Told.causes(school.mentoring.preparation().warn(actor, leave)))
                    .containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(warn(STAFF, "ari"))).containsExactly("OK");
    }

    @Test
    void section6_a_mentor_who_has_only_some_of_the_students_warns_none() {
        assertThat(Told.causes(warn(NADIA, "ari", "dan"))).containsExactly("NOT_ALLOWED");
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void section6_after_the_transfer_the_holder_warns_the_student_of_the_leave() {
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(Told.causes(warn(NADIA, "ari"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(warn(OSCAR, "ari"))).containsExactly("OK");
    }

    @Test
    void section6_unknown_students_and_leaves_are_told_to_staff_alone() {
        assertThat(Told.causes(warn(NADIA, "zoe"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> warn(STAFF, "zoe"))).containsExactly("student");
        assertThat(Told.causes(school.mentoring.preparation().warn(NADIA, LeaveId.of("L9"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.preparation().warn(STAFF, LeaveId.of("L9"))))
                .containsExactly("leave");
    }

    @Test
    void a_leave_that_is_none_of_the_students_affair_is_not_warned_of() {
        assertThat(Told.causes(warn(OSCAR, "dan"))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> warn(STAFF, "dan"))).containsExactly("leave");
        assertThat(school.outbox()).isEmpty();
    }
}
