package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveCancelled;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangingLeavesTest {

    private final DataSchool school = DataSchool.open();

    private static LeaveChange.Builder to(String day) {
        return LeaveChange.builder().end(new Bound.Day(Fixtures.day(day)));
    }

    private LeaveChanged change(LeaveId leave, LeaveChange.Builder change) {
        return school.mentoring.leaves().change(NADIA, leave, change.build()).orElseThrow();
    }

    private Leave show(LeaveId leave) {
        return school.mentoring.leaves().show(STAFF, leave).orElseThrow();
    }

    /** Such as {@code 2026-05-04 to 2026-05-17, back 2026-05-18}. */
    private String dates(LeaveId id) {
        Leave leave = show(id);
        return leave.firstDay(Fixtures.TIME) + " to " + leave.until(Fixtures.TIME) + ", back "
                + leave.returning().map(Object::toString).orElse("UNKNOWN");
    }

    @Test
    void section10_an_end_without_a_return_sets_the_return_to_the_first_day_served_after_it() {
        LeaveId leave =
                school.leave(NADIA, Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20"));

        change(leave, to("2026-05-24"));

        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-24, back 2026-05-26");
    }

    @Test
    void section10_an_end_sets_the_return_also_where_it_was_unknown() {
        LeaveId leave =
                school.leave(NADIA, Leave.days("2026-05-04", "2026-05-17").returnUnknown());

        change(leave, to("2026-05-24"));

        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-24, back 2026-05-26");
    }

    @Test
    void a_return_alone_leaves_the_dates() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        change(leave, LeaveChange.builder().returning(Fixtures.day("2026-05-26")));

        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-26");
    }

    @Test
    void a14_a_return_may_become_unknown_and_known_again() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        change(leave, LeaveChange.builder().isReturnUnknown(true));
        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-17, back UNKNOWN");

        change(leave, LeaveChange.builder().returning(Fixtures.day("2026-05-18")));
        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-18");
    }

    @Test
    void a_start_alone_leaves_the_end_and_the_return() {
        LeaveId leave =
                school.leave(NADIA, Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20"));

        change(leave, LeaveChange.builder().start(new Bound.Day(Fixtures.day("2026-05-06"))));

        assertThat(dates(leave)).isEqualTo("2026-05-06 to 2026-05-17, back 2026-05-20");
    }

    @Test
    void an_open_leave_lasts_until_it_is_given_an_end() {
        LeaveId leave = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        assertThat(dates(leave)).isEqualTo("2026-05-04 to UNKNOWN, back UNKNOWN");

        LeaveChanged changed = change(leave, to("2026-05-06"));

        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-06, back 2026-05-07");
        assertThat(changed.advice().days()).isEqualTo(3);
    }

    @Test
    void an_open_leave_given_a_return_ends_the_day_before() {
        LeaveId leave = school.leave(NADIA, Leave.openFrom("2026-05-04"));

        change(leave, LeaveChange.builder().returning(Fixtures.day("2026-05-07")));

        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-06, back 2026-05-07");
    }

    @Test
    void an_open_leave_with_another_start_stays_open() {
        LeaveId leave = school.leave(NADIA, Leave.openFrom("2026-05-04"));

        change(leave, LeaveChange.builder().start(new Bound.Day(Fixtures.day("2026-05-11"))));

        assertThat(dates(leave)).isEqualTo("2026-05-11 to UNKNOWN, back UNKNOWN");
    }

    @Test
    void what_makes_no_sense_is_invalid_and_changes_nothing() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(Told.invalid(() -> change(leave, to("2026-05-03")))).containsExactly("to");
        assertThat(Told.invalid(() -> change(leave, LeaveChange.builder().returning(Fixtures.day("2026-05-17")))))
                .containsExactly("return");
        assertThat(dates(leave)).isEqualTo("2026-05-04 to 2026-05-17, back 2026-05-18");
    }

    @Test
    void section6_others_may_not_and_an_unknown_leave_is_told_to_staff_alone() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        LeaveChange longer = to("2026-05-24").build();
        LeaveId unknown = LeaveId.of("L9");

        assertThat(Told.causes(school.mentoring.leaves().change(OSCAR, leave, longer)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().cancel(OSCAR, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().cancel(ARI, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.leaves().change(NADIA, unknown, longer)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.leaves().change(STAFF, unknown, longer)))
                .containsExactly("leave");
        assertThat(Told.invalid(() -> school.mentoring.leaves().cancel(STAFF, unknown)))
                .containsExactly("leave");
        assertThat(Told.causes(school.mentoring.leaves().change(STAFF, leave, longer)))
                .containsExactly("OK");
    }

    @Test
    void a19_a_changed_leave_takes_in_those_it_now_touches() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        LeaveId second = school.leave(NADIA, "2026-06-15", "2026-06-19");

        LeaveChanged changed = change(first, to("2026-06-12"));

        assertThat(changed.advice().id()).isEqualTo(second);
        assertThat(changed.advice().merged()).containsExactly(first);
        assertThat(changed.advice().days()).isEqualTo(19);
        assertThat(dates(second)).isEqualTo("2026-06-01 to 2026-06-19, back 2026-06-22");
    }

    @Test
    void a19_what_was_declared_under_an_id_is_changed_whatever_it_is_one_with() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        LeaveId whole = school.leave(NADIA, "2026-06-08", "2026-06-12");
        assertThat(dates(first)).isEqualTo("2026-06-01 to 2026-06-12, back 2026-06-15");

        LeaveChanged changed = change(first, to("2026-06-03"));

        assertThat(changed.advice().id()).isEqualTo(first);
        assertThat(changed.remaining()).extracting(Leave::id).containsExactly(whole);
        assertThat(dates(first)).isEqualTo("2026-06-01 to 2026-06-03, back 2026-06-04");
        assertThat(dates(whole)).isEqualTo("2026-06-08 to 2026-06-12, back 2026-06-15");
        assertThat(change(first, to("2026-06-05")).remaining()).isEmpty();
        assertThat(dates(first)).isEqualTo("2026-06-01 to 2026-06-12, back 2026-06-15");
    }

    @Test
    void a19_of_leaves_that_are_one_each_is_called_off_alone_and_the_others_fall_apart() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        LeaveId second = school.leave(NADIA, "2026-06-08", "2026-06-12");
        LeaveId third = school.leave(NADIA, "2026-06-15", "2026-06-19");

        LeaveCancelled cancelled =
                school.mentoring.leaves().cancel(NADIA, second).orElseThrow();

        assertThat(cancelled.remaining()).extracting(Leave::id).containsExactly(first, third);
        assertThat(dates(first)).isEqualTo("2026-06-01 to 2026-06-05, back 2026-06-08");
        assertThat(dates(third)).isEqualTo("2026-06-15 to 2026-06-19, back 2026-06-22");
    }

    @Test
    void a19_what_was_done_for_the_whole_holds_for_each_part_that_it_had_and_for_no_later_one() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        LeaveId second = school.leave(NADIA, "2026-06-08", "2026-06-12");
        school.capacity("oscar", 9);
        school.at("2026-05-28T09:00");
        school.mentoring.preparation().poll(NADIA, first).orElseThrow();
        school.mentoring.preparation().warn(NADIA, first).orElseThrow();
        school.lend(NADIA, first, "oscar", "ari");
        LeaveId third = school.leave(NADIA, "2026-06-15", "2026-06-19");

        school.mentoring.leaves().cancel(NADIA, second).orElseThrow();

        assertThat(school.see("ari").assignment().lentFor()).containsExactly(second, first);
        assertThat(Told.warnings(school.lend(NADIA, first, "oscar", "bea")))
                .doesNotContain("NOBODY_POLLED", "STUDENT_NOT_WARNED bea");
        assertThat(Told.warnings(school.lend(NADIA, third, "paula", "cy"))).contains("NOBODY_POLLED");
    }

    @Test
    void a19_the_students_go_home_at_once_when_all_parts_are_called_off_and_not_before() {
        LeaveId first = school.leave(NADIA, "2026-06-01", "2026-06-05");
        LeaveId second = school.leave(NADIA, "2026-06-08", "2026-06-12");
        school.capacity("oscar", 3);
        school.at("2026-05-28T09:00");
        school.lend(NADIA, first, "oscar", "ari");

        school.mentoring.leaves().cancel(NADIA, first).orElseThrow();
        assertThat(school.todo()).noneMatch(line -> line.contains(" RETURN "));
        school.mentoring.leaves().cancel(NADIA, second).orElseThrow();
        assertThat(school.todo())
                .filteredOn(line -> line.contains(" RETURN "))
                .containsExactly("2026-05-28 oscar RETURN ari nadia");
        assertThat(Told.causes(school.giveBack(OSCAR, "ari"))).containsExactly("OK");
    }

    @Test
    void a19_a_leave_that_has_begun_is_shortened_and_not_called_off_and_staff_alone_moves_its_start() {
        LeaveId leave = school.leave(NADIA, "2026-06-01", "2026-06-19");
        school.at("2026-06-10T09:00");

        assertThat(Told.causes(school.mentoring.leaves().cancel(NADIA, leave))).containsExactly("LEAVE_HAS_BEGUN");
        assertThat(Told.causes(school.mentoring.leaves().cancel(STAFF, leave))).containsExactly("LEAVE_HAS_BEGUN");
        LeaveChange later = LeaveChange.builder()
                .start(new Bound.Day(LocalDate.parse("2026-06-02")))
                .build();
        assertThat(Told.causes(school.mentoring.leaves().change(NADIA, leave, later)))
                .containsExactly("LEAVE_HAS_BEGUN");
        assertThat(Told.causes(school.mentoring.leaves().change(STAFF, leave, later)))
                .containsExactly("OK");
        change(leave, to("2026-06-02"));
        assertThat(dates(leave)).isEqualTo("2026-06-02 to 2026-06-02, back 2026-06-03");
    }

    @Test
    void a19_those_who_hold_students_are_told_when_a_leave_declared_later_prolongs_theirs() {
        lentInMay();
        school.outbox();

        LeaveAdvice joined = school.declare(NADIA, Leave.days("2026-05-18", "2026-05-22"));

        assertThat(joined.alerts()).extracting(alert -> alert.student().value()).containsExactly("ari", "bea");
        assertThat(school.outboxLines()).containsExactly("LEAVE_CHANGED to oscar about " + joined.id());
    }

    @Test
    void section8_those_who_hold_students_for_it_are_told_and_an_alert_is_raised_for_each_student() {
        LeaveId leave = lentInMay();
        school.outbox();

        LeaveChanged changed = change(leave, to("2026-05-24"));

        assertThat(changed.alerts())
                .containsExactly(
                        new Alert(Alert.Cause.LEAVE_CHANGED, StudentId.of("ari"), MentorId.of("oscar")),
                        new Alert(Alert.Cause.LEAVE_CHANGED, StudentId.of("bea"), MentorId.of("oscar")));
        assertThat(school.outboxLines()).containsExactly("LEAVE_CHANGED to oscar about " + leave);
    }

    private LeaveId lentInMay() {
        return lentInMay("2026-05-04T08:00");
    }

    private LeaveId lentInMay(String moment) {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("oscar", 3);
        school.at(moment);
        school.lend(NADIA, leave, "oscar", "ari", "bea");
        return leave;
    }

    @Test
    void s18_students_warned_of_a_leave_are_told_its_new_dates() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.mentoring
                .preparation()
                .warn(NADIA, leave, Set.of(StudentId.of("ari")))
                .orElseThrow();
        school.outbox();
        school.at("2026-04-21T10:00");

        change(leave, to("2026-05-24"));

        List<Notice> told = school.outbox();
        assertThat(told).extracting(DataSchool::line).containsExactly("STUDENT_WARNED to ari about " + leave);
        assertThat(told.get(0).figures()).containsEntry("until", "2026-05-24").containsEntry("return", "2026-05-26");
    }

    @Test
    void a_cancelled_leave_frees_the_week_and_lets_the_students_go_back() {
        LeaveId leave = lentInMay("2026-05-01T08:00");

        List<Alert> alerts =
                school.mentoring.leaves().cancel(NADIA, leave).orElseThrow().alerts();

        assertThat(alerts).hasSize(2).allMatch(alert -> alert.cause() == Alert.Cause.LEAVE_CHANGED);
        assertThat(school.state("cy", "2026-W19")).isEqualTo("DUE");
        assertThat(Told.causes(school.giveBack(OSCAR, "ari"))).containsExactly("OK");
    }

    @Test
    void section10_a_cancelled_leave_is_known_to_return_and_show_only() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();

        assertThat(show(leave).isCancelled()).isTrue();
        assertThat(school.mentoring.leaves().open(NADIA, MentorId.of("nadia")).orElseThrow())
                .isEmpty();
        assertThat(Told.causes(school.mentoring.leaves().cancel(NADIA, leave))).containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.mentoring.leaves().cancel(STAFF, leave)))
                .containsExactly("leave");
        assertThat(Told.causes(school.mentoring
                        .leaves()
                        .change(NADIA, leave, to("2026-05-24").build())))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.preparation().poll(NADIA, leave)))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.causes(school.mentoring.preparation().warn(NADIA, leave)))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void a19_a_cancelled_leave_is_merged_with_none() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-10");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();

        assertThat(school.declare(NADIA, Leave.days("2026-05-08", "2026-05-17")).merged())
                .isEmpty();
    }

    @Test
    void a_shortened_leave_lets_the_students_go_back_earlier() {
        LeaveId leave = lentInMay();
        school.at("2026-05-11T09:00");
        assertThat(Told.causes(school.giveBack(OSCAR, "ari"))).containsExactly("MENTOR_ON_LEAVE{until=2026-05-17}");

        change(leave, to("2026-05-10"));

        assertThat(Told.causes(school.giveBack(OSCAR, "ari"))).containsExactly("OK");
        assertThat(school.tickNotices()).contains("RETURN_DUE to oscar about " + leave);
    }

    @Test
    void section8_a_leave_warned_of_and_changed_at_one_moment_is_told_again_each_time() {
        LeaveId leave = lentInMay();
        school.mentoring.preparation().warn(NADIA, leave).orElseThrow();
        school.outbox();

        change(leave, to("2026-05-24"));
        change(leave, to("2026-05-31"));

        List<Notice> told = school.outbox();
        assertThat(told)
                .extracting(notice -> notice.kind() + " " + notice.to().id() + " "
                        + notice.figures().get("until"))
                .containsExactlyInAnyOrder(
                        "LEAVE_CHANGED oscar 2026-05-24",
                        "STUDENT_WARNED cy 2026-05-24",
                        "LEAVE_CHANGED oscar 2026-05-31",
                        "STUDENT_WARNED cy 2026-05-31");
    }

    @Test
    void section8_a_cancellation_reads_as_one() {
        LeaveId leave = lentInMay("2026-05-01T08:00");
        school.mentoring.preparation().warn(NADIA, leave).orElseThrow();
        school.outbox();

        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();

        List<Notice> told = school.outbox();
        assertThat(told).extracting(Notice::kind).containsExactly(NoticeKind.LEAVE_CHANGED, NoticeKind.STUDENT_WARNED);
        assertThat(told).allSatisfy(notice -> {
            assertThat(notice.text(java.util.Locale.ENGLISH)).contains("called off");
            assertThat(notice.text(java.util.Locale.FRENCH)).contains("annulé");
        });
    }

    @Test
    void section10_what_makes_no_sense_by_itself_is_invalid_before_authority_is_looked_at() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        LeaveChange backwards = to("2026-05-03")
                .start(new Bound.Day(Fixtures.day("2026-05-10")))
                .build();
        LeaveChange both = LeaveChange.builder()
                .returning(Fixtures.day("2026-05-20"))
                .isReturnUnknown(true)
                .build();

        for (Actor actor : List.of(OSCAR, ARI, STAFF)) {
            for (LeaveId id : List.of(leave, LeaveId.of("L9"))) {
                assertThat(Told.invalid(() -> school.mentoring.leaves().change(actor, id, backwards)))
                        .containsExactly("to");
                assertThat(Told.invalid(() -> school.mentoring.leaves().change(actor, id, both)))
                        .containsExactly("return");
            }
        }
    }
}
