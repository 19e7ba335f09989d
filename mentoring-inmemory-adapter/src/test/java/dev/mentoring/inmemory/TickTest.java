package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.ARI;
import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What time makes due (A9, A14, S42, A6). */
class TickTest {

    private final DataSchool school = DataSchool.open();

    private List<String> due(NoticeKind kind) {
        return due(school, kind);
    }

    private static List<String> due(DataSchool school, NoticeKind kind) {
        return school.tickNotices().stream()
                .filter(line -> line.startsWith(kind + " "))
                .toList();
    }

    // A9: help

    @Test
    void a9_help_is_asked_for_at_exactly_72_hours_before_and_once() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        school.clock.set(Fixtures.at("2026-05-01T00:00").minusNanos(1_000));
        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
        school.at("2026-05-01T00:00");
        assertThat(due(NoticeKind.HELP_REQUEST)).containsExactly("HELP_REQUEST to staff about " + leave);
        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
        school.at("2026-05-05T00:00");
        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
    }

    /** The usual school, with fred, who trains on until the end of 2027, at a mentor of his own. */
    private static DataSchool longerSchool() {
        Training untilTheEndOf2027 =
                Training.of(Fixtures.day("2026-02-02"), Fixtures.day("2027-12-17"), DayOfWeek.TUESDAY);
        return DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("vera", 3, DataSchool.DATA, DataSchool.projects("D1"))
                        .build())
                .addStudents(
                        DataSchool.placed(DataSchool.student("fred", Funding.THIRD_PARTY, untilTheEndOf2027), "vera")));
    }

    private static void helpIsDueAt(LeaveRequest request, String moment) {
        DataSchool longer = longerSchool();
        longer.leave(Actor.mentor("vera"), request);

        longer.clock.set(Instant.parse(moment).minusSeconds(1));
        assertThat(due(longer, NoticeKind.HELP_REQUEST)).isEmpty();
        longer.clock.set(Instant.parse(moment));
        assertThat(due(longer, NoticeKind.HELP_REQUEST)).hasSize(1);
    }

    @Test
    void section11_the_72_hours_are_elapsed_ones_when_the_clocks_go_back() {
        helpIsDueAt(Leave.days("2026-10-26", "2026-11-08"), "2026-10-22T23:00:00Z");
    }

    @Test
    void section11_the_72_hours_are_elapsed_ones_when_the_clocks_go_forward() {
        helpIsDueAt(
                Leave.between(Fixtures.at("2027-03-29T08:00"), Fixtures.at("2027-04-11T00:00")),
                "2027-03-26T06:00:00Z");
    }

    @Test
    void a9_declared_late_the_help_is_due_at_once() {
        school.at("2026-05-05T12:00");
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(due(NoticeKind.HELP_REQUEST)).containsExactly("HELP_REQUEST to staff about " + leave);
    }

    @Test
    void a9_a_leave_that_is_over_is_past_help() {
        school.at("2026-05-18T00:00");
        school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
    }

    @Test
    void a9_with_everybody_transferred_or_kept_no_help_is_needed() {
        school.leave(NADIA, "2026-06-08", "2026-06-09");
        school.at("2026-06-07T12:00");

        assertThat(due(NoticeKind.HELP_REQUEST))
                .as("ari and cy are advised KEEP")
                .isEmpty();
    }

    @Test
    void a9_once_a_student_refuses_to_be_kept_help_is_needed() {
        LeaveId leave = school.leave(NADIA, "2026-06-08", "2026-06-09");
        school.at("2026-06-07T12:00");
        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();

        school.mentoring
                .consents()
                .answer(ARI, StudentId.of("ari"), leave, false, Optional.empty())
                .orElseThrow();

        assertThat(due(NoticeKind.HELP_REQUEST)).hasSize(1);
    }

    @Test
    void a9_only_students_still_with_the_leaving_mentor_need_help() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("oscar", 9);
        school.at("2026-04-30T10:00");
        school.mentoring
                .enrolment()
                .project(STAFF, StudentId.of("cy"), Optional.empty())
                .orElseThrow();
        school.lend(NADIA, leave, "oscar", "ari", "bea", "cy");
        school.at("2026-05-02T10:00");

        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
    }

    @Test
    void section8_the_request_carries_the_diagnosis_with_rules_and_figures() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-02T10:00");

        Notice request = school.tick().notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.HELP_REQUEST)
                .findFirst()
                .orElseThrow();

        assertThat(request.to()).isEqualTo(Recipient.STAFF);
        assertThat(request.figures().get("diagnosis"))
                .contains("ari", "bea", "cy", "TRANSFER", "REQUIRED", "S9", "A5", "14", "2026-W19", "2026-W20");
    }

    @Test
    void section10_a_request_sent_under_an_absorbed_id_is_not_sent_again() {
        school.leave(NADIA, "2026-05-04", "2026-05-10");
        school.at("2026-05-02T10:00");
        assertThat(due(NoticeKind.HELP_REQUEST)).hasSize(1);

        school.leave(NADIA, "2026-05-11", "2026-05-24");

        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
    }

    @Test
    void a9_a_cancelled_leave_needs_no_help() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();
        school.at("2026-05-02T10:00");

        assertThat(due(NoticeKind.HELP_REQUEST)).isEmpty();
    }

    @Test
    void a10_a_long_pause_needs_staff_too() {
        school.leave(OSCAR, "2026-05-04", "2026-06-10");
        school.at("2026-05-02T10:00");

        assertThat(due(NoticeKind.HELP_REQUEST)).hasSize(1);
        assertThat(school.todo()).contains("2026-05-04 staff HELP dan");
    }

    // S42: returns

    private LeaveId lent(LeaveRequest request) {
        LeaveId leave = school.leave(NADIA, request);
        school.capacity("oscar", 9);
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.lend(NADIA, leave, "paula", "bea");
        return leave;
    }

    @Test
    void s42_on_the_return_date_each_holder_is_reminded_once() {
        LeaveId leave = lent(Leave.days("2026-05-04", "2026-05-17"));

        school.at("2026-05-17T23:59");
        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
        school.at("2026-05-18T00:00");
        assertThat(due(NoticeKind.RETURN_DUE))
                .containsExactly("RETURN_DUE to oscar about " + leave, "RETURN_DUE to paula about " + leave);
        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
        school.at("2026-05-25T00:00");
        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
    }

    @Test
    void s42_the_date_is_the_one_written_down() {
        lent(Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20"));

        school.at("2026-05-19T23:59");
        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
        school.at("2026-05-20T00:00");
        assertThat(due(NoticeKind.RETURN_DUE)).hasSize(2);
    }

    @Test
    void s43_who_was_sent_back_already_is_not_asked_for() {
        LeaveId leave = lent(Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20"));
        school.at("2026-05-18T08:00");
        school.giveBack(OSCAR, "ari").orElseThrow();
        school.at("2026-05-20T08:00");

        assertThat(due(NoticeKind.RETURN_DUE)).containsExactly("RETURN_DUE to paula about " + leave);
    }

    @Test
    void s43_nothing_comes_back_by_itself() {
        lent(Leave.days("2026-05-04", "2026-05-17"));
        school.at("2026-06-15T08:00");
        school.tick();

        assertThat(school.holder("ari")).isEqualTo("oscar");
        assertThat(school.holder("bea")).isEqualTo("paula");
    }

    @Test
    void section10_a_return_reminded_of_under_an_absorbed_id_is_not_reminded_of_again() {
        lent(Leave.days("2026-05-04", "2026-05-10"));
        school.at("2026-05-11T00:00");
        assertThat(due(NoticeKind.RETURN_DUE)).hasSize(2);

        school.leave(NADIA, "2026-05-11", "2026-05-17");
        school.at("2026-05-18T00:00");

        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
    }

    @Test
    void a19_of_merged_leaves_the_return_of_the_one_that_ends_last_is_due() {
        lent(Leave.days("2026-05-04", "2026-05-10"));
        school.at("2026-05-06T08:00");
        LeaveId whole = school.leave(NADIA, "2026-05-11", "2026-05-17");

        school.at("2026-05-11T08:00");
        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
        school.at("2026-05-18T00:00");
        assertThat(due(NoticeKind.RETURN_DUE)).contains("RETURN_DUE to oscar about " + whole);
    }

    @Test
    void a_cancelled_leave_reminds_of_no_return() {
        LeaveId leave = lent(Leave.days("2026-05-04", "2026-05-17"));
        school.at("2026-05-03T08:00");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();
        school.at("2026-05-18T00:00");

        assertThat(due(NoticeKind.RETURN_DUE)).isEmpty();
    }

    @Test
    void a_student_who_stays_for_good_is_not_asked_for() {
        lent(Leave.days("2026-05-04", "2026-05-17"));
        school.move(
                        STAFF,
                        dev.mentoring.transfer.Move.of("ari")
                                .to(DataSchool.email("oscar"))
                                .forGood())
                .orElseThrow();
        school.at("2026-05-18T00:00");

        assertThat(due(NoticeKind.RETURN_DUE)).hasSize(1).noneMatch(line -> line.contains("oscar"));
    }

    // A14: unknown returns

    @Test
    void a14_an_unknown_return_is_asked_for_once_a_week_of_those_who_hold_the_students() {
        LeaveId leave = lent(Leave.openFrom("2026-05-04"));

        assertThat(due(NoticeKind.RETURN_UNKNOWN))
                .containsExactly("RETURN_UNKNOWN to oscar about " + leave, "RETURN_UNKNOWN to paula about " + leave);
        school.at("2026-05-10T23:59");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).isEmpty();
        school.at("2026-05-11T00:00");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).hasSize(2);
        school.at("2026-05-17T12:00");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).isEmpty();
    }

    @Test
    void a14_with_nobody_lent_the_leaving_mentor_is_asked() {
        LeaveId leave = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        school.at("2026-05-03T23:59");
        assertThat(due(NoticeKind.RETURN_UNKNOWN))
                .as("not before the leave runs")
                .isEmpty();

        school.at("2026-05-04T00:00");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).containsExactly("RETURN_UNKNOWN to nadia about " + leave);
        assertThat(school.todo()).contains("2026-05-04 nadia ASK_RETURN " + leave);
    }

    @Test
    void a14_not_after_the_leave_and_not_once_the_return_is_known() {
        school.leave(NADIA, Leave.days("2026-05-04", "2026-05-10").returnUnknown());
        school.at("2026-05-05T08:00");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).hasSize(1);
        school.at("2026-05-11T00:00");
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).isEmpty();

        LeaveId open = school.leave(OSCAR, Leave.openFrom("2026-05-11"));
        school.mentoring
                .leaves()
                .change(
                        OSCAR,
                        open,
                        LeaveChange.builder()
                                .end(new Bound.Day(Fixtures.day("2026-05-31")))
                                .build())
                .orElseThrow();
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).isEmpty();
    }

    @Test
    void section11_the_weeks_are_those_of_the_school() {
        school.leave(NADIA, Leave.openFrom("2026-12-21"));
        school.clock.set(Instant.parse("2027-01-03T22:30:00Z"));
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).as("Sunday of 2026-W53").hasSize(1);

        school.clock.set(Instant.parse("2027-01-03T23:30:00Z"));
        assertThat(due(NoticeKind.RETURN_UNKNOWN)).as("Monday of 2027-W01").hasSize(1);
    }

    // A6: gaps

    @Test
    void a6_each_ended_week_without_a_session_is_reported_once_from_the_week_before_the_first_tick_on() {
        assertThat(due(NoticeKind.GAP_FOUND))
                .containsExactly(
                        "GAP_FOUND to staff about ari",
                        "GAP_FOUND to staff about bea",
                        "GAP_FOUND to staff about cy",
                        "GAP_FOUND to staff about dan");
        assertThat(school.outbox(NoticeKind.GAP_FOUND))
                .allMatch(notice -> notice.figures().get("week").equals("2026-W16"));
        assertThat(due(NoticeKind.GAP_FOUND)).isEmpty();

        school.at("2026-04-27T00:00");
        assertThat(due(NoticeKind.GAP_FOUND)).hasSize(4);
        assertThat(due(NoticeKind.GAP_FOUND)).isEmpty();
    }

    @Test
    void a6_a_week_that_is_not_over_is_no_gap_yet_though_it_reads_uncovered() {
        school.tick();
        school.leave(NADIA, "2026-04-20", "2026-04-26");
        assertThat(school.state("ari", "2026-W17")).isEqualTo("UNCOVERED");

        assertThat(due(NoticeKind.GAP_FOUND)).isEmpty();
        school.at("2026-04-27T00:00");
        assertThat(due(NoticeKind.GAP_FOUND)).contains("GAP_FOUND to staff about ari");
    }

    @Test
    void a6_held_and_excused_weeks_are_no_gaps() {
        school.tick();
        String held = school.session(NADIA, "ari", "2026-04-21T10:00").id().value();
        school.at("2026-04-21T11:00");
        school.mentoring
                .sessions()
                .outcome(NADIA, dev.mentoring.roster.SessionId.of(held), SessionStatus.HELD)
                .orElseThrow();
        school.mentoring
                .ledger()
                .excuse(STAFF, StudentId.of("bea"), dev.mentoring.calendar.Weeks.parse("2026-W17"), "ill")
                .orElseThrow();

        school.at("2026-04-27T00:00");
        assertThat(due(NoticeKind.GAP_FOUND))
                .containsExactly("GAP_FOUND to staff about cy", "GAP_FOUND to staff about dan");
    }

    @Test
    void section10_a_session_that_nobody_confirmed_becomes_a_gap_a_week_later() {
        school.tick();
        school.session(NADIA, "ari", "2026-04-21T10:00");

        school.at("2026-04-27T00:00");
        assertThat(due(NoticeKind.GAP_FOUND)).doesNotContain("GAP_FOUND to staff about ari");
        school.at("2026-05-03T23:59");
        assertThat(due(NoticeKind.GAP_FOUND)).isEmpty();
        school.session(NADIA, "ari", "2026-04-28T10:00");
        school.at("2026-05-04T00:00");
        assertThat(due(NoticeKind.GAP_FOUND)).contains("GAP_FOUND to staff about ari");
        assertThat(school.outbox(NoticeKind.GAP_FOUND).stream()
                        .filter(notice -> notice.about().equals("ari"))
                        .map(notice -> notice.figures().get("week")))
                .containsExactly("2026-W16", "2026-W17");
    }

    @Test
    void a6_weeks_before_the_first_tick_are_not_dug_up_later() {
        school.at("2026-05-11T00:00");
        assertThat(due(NoticeKind.GAP_FOUND)).hasSize(4);
        assertThat(school.outbox(NoticeKind.GAP_FOUND))
                .allMatch(notice -> notice.figures().get("week").equals("2026-W19"));
    }

    @Test
    void a6_after_a_long_silence_every_week_in_between_is_reported() {
        school.tick();
        school.at("2026-05-11T00:00");

        assertThat(due(NoticeKind.GAP_FOUND)).hasSize(4 * 3);
    }

    // who, and what else

    @Test
    void section6_staff_and_the_system_tick_and_nobody_else() {
        for (Actor actor : List.of(NADIA, OSCAR, PAULA, ARI)) {
            assertThat(Told.causes(school.mentoring.time().tick(actor))).containsExactly("NOT_ALLOWED");
        }
        assertThat(Told.causes(school.mentoring.time().tick(STAFF))).containsExactly("OK");
        assertThat(Told.causes(school.mentoring.time().tick(SYSTEM))).containsExactly("OK");
    }

    @Test
    void a_denied_tick_reports_nothing_and_starts_no_count() {
        school.mentoring.time().tick(NADIA);
        school.at("2026-05-11T00:00");

        assertThat(due(NoticeKind.GAP_FOUND)).hasSize(4);
    }

    @Test
    void section8_what_a_tick_makes_due_waits_in_the_outbox() {
        school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-01T00:00");
        List<Notice> due = school.tick().notices();

        assertThat(school.outbox()).isEqualTo(due).isNotEmpty();
    }

    @Test
    void a7_the_plan_for_a_leave_is_a_dated_list_of_things_to_do_and_moves_nobody() {
        LeaveId leave = school.leave(NADIA, "2026-06-08", "2026-06-10");
        school.at("2026-05-31T23:59");
        assertThat(school.todo()).isEmpty();

        school.at("2026-06-01T00:00");
        assertThat(school.todo()).containsExactly("2026-06-08 nadia KEEP ari", "2026-06-08 nadia KEEP cy");
        school.mentoring
                .consents()
                .answer(NADIA, StudentId.of("ari"), leave, true, Optional.of(Fixtures.at("2026-06-12T10:00")))
                .orElseThrow();
        school.mentoring
                .consents()
                .answer(NADIA, StudentId.of("cy"), leave, false, Optional.empty())
                .orElseThrow();

        assertThat(school.todo()).containsExactly("2026-06-08 nadia TRANSFER cy");
        assertThat(school.holder("cy")).isEqualTo("nadia");
    }

    @Test
    void a5_a_session_to_be_moved_within_its_week_is_on_the_list() {
        school.session(NADIA, "bea", "2026-06-11T09:00");
        school.leave(NADIA, Leave.between(Fixtures.at("2026-06-11T08:00"), Fixtures.at("2026-06-11T12:00")));
        school.at("2026-06-10T09:00");

        assertThat(school.todo()).containsExactly("2026-06-11 nadia MOVE_SESSION bea");
    }

    @Test
    void the_students_of_a_cancelled_leave_are_on_the_list_at_once() {
        LeaveId leave = lent(Leave.openFrom("2026-05-04"));
        assertThat(school.todo()).noneMatch(line -> line.contains("RETURN ari"));

        school.at("2026-05-03T08:00");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();

        assertThat(school.todo())
                .containsExactly(
                        "2026-05-03 nadia CAPACITY_BACK 4",
                        "2026-05-03 oscar RETURN ari nadia",
                        "2026-05-03 paula RETURN bea nadia");
    }
}
