package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Holders;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.service.TransferService;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private final DataSchool school = DataSchool.open();

    private LeaveId twoWeeksInMay() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        return leave;
    }

    private TransferService.History history(String student) {
        return school.mentoring
                .transfers()
                .history(STAFF, StudentId.of(student))
                .orElseThrow();
    }

    @Test
    void s5_a_transfer_its_holding_and_its_notice_are_of_one_moment_on_a_clock_that_runs() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        AtomicInteger asked = new AtomicInteger();
        Mentoring running = Mentoring.on(school.store)
                .clock(() -> school.clock.instant().plusSeconds(asked.getAndIncrement()))
                .build();

        running.transfers()
                .now(NADIA, Move.of("ari").to(email("oscar")).during(leave))
                .orElseThrow();
        Transfer made = history("ari").transfers().get(0);

        assertThat(history("ari").holders().holdings())
                .last()
                .extracting(Holders.Holding::from)
                .isEqualTo(made.at());
        school.clock.set(school.clock.instant().plusSeconds(3_600));
        assertThat(school.outbox(NoticeKind.STUDENTS_RECEIVED))
                .extracting(Notice::at)
                .containsExactly(made.at());
    }

    @Test
    void s5_a_transfer_is_made_at_once_and_kept_as_it_was() {
        LeaveId leave = twoWeeksInMay();

        var done = school.lend(NADIA, leave, "oscar", "ari");

        assertThat(done.transfers())
                .containsExactly(Transfer.builder()
                        .student(StudentId.of("ari"))
                        .from(MentorId.of("nadia"))
                        .to(MentorId.of("oscar"))
                        .at(Fixtures.at("2026-05-04T08:00"))
                        .kind(TransferKind.TEMPORARY)
                        .by(NADIA)
                        .leave(leave)
                        .build());
        assertThat(history("ari").transfers()).isEqualTo(done.transfers());
    }

    @Test
    void a11_lending_reserves_the_seat_at_the_root_and_takes_one_at_the_holder() {
        LeaveId leave = twoWeeksInMay();

        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(school.holder("ari")).isEqualTo("oscar");
        assertThat(school.root("ari")).isEqualTo("nadia");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 1, free 1");
        assertThat(school.seats("oscar")).isEqualTo("capacity 2, held 2, reserved 0, free 0");
    }

    @Test
    void section7_a_permanent_transfer_moves_the_root_and_reserves_nothing() {
        school.move(STAFF, Move.of("ari").to(email("oscar")).forGood()).orElseThrow();

        assertThat(school.root("ari")).isEqualTo("oscar");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 0, free 2");
    }

    @Test
    void section5_a_permanent_transfer_to_the_borrower_only_moves_the_root() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");
        school.capacity("oscar", 0);
        school.outbox();

        var done = school.move(STAFF, Move.of("ari").to(email("oscar")).forGood());

        assertThat(Told.transfers(done)).containsExactly("ari oscar>oscar");
        assertThat(school.root("ari")).isEqualTo("oscar");
        assertThat(school.seats("nadia")).isEqualTo("capacity 4, held 2, reserved 0, free 2");
        assertThat(school.seats("oscar")).isEqualTo("capacity 0, held 2, reserved 0, free 0");
        assertThat(school.outbox()).as("nobody received anybody").isEmpty();
        assertThat(Told.causes(school.giveBack(OSCAR, "ari"))).containsExactly("NOT_LENT");
    }

    @Test
    void section7_a_permanent_transfer_of_a_lent_student_to_a_third_frees_both_seats() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "bea");

        school.move(STAFF, Move.of("bea").to(email("paula")).forGood()).orElseThrow();

        assertThat(school.root("bea")).isEqualTo("paula");
        assertThat(school.seats("nadia")).endsWith("held 2, reserved 0, free 2");
        assertThat(school.seats("oscar")).endsWith("held 1, reserved 0, free 1");
    }

    @Test
    void section5_to_the_root_no_seat_is_needed() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");
        school.capacity("nadia", 0);
        school.at("2026-05-18T09:00");

        var done = school.move(OSCAR, Move.of("ari").to(email("nadia")).during(leave));

        assertThat(Told.transfers(done)).containsExactly("ari oscar>nadia");
        assertThat(school.seats("nadia")).isEqualTo("capacity 0, held 3, reserved 0, free 0");
    }

    @Test
    void section5_staff_overrides_seat_note_and_project_with_a_reason_kept_as_evidence() {
        LeaveId leave = twoWeeksInMay();
        school.capacity("paula", 0);

        var done = school.move(
                STAFF, Move.of("ari").to(email("paula")).during(leave).overriding("a promise"));

        assertThat(Told.transfers(done)).containsExactly("ari nadia>paula");
        Transfer kept = history("ari").transfers().get(0);
        assertThat(kept.overridden())
                .containsExactlyInAnyOrder(Cause.PROJECT_NOT_ON_PROFILE, Cause.NO_SEATS, Cause.NOTE_INCOMPLETE);
        assertThat(kept.overrideReason()).contains("a promise");
    }

    @Test
    void section5_where_nothing_had_to_be_overridden_nothing_is_kept_as_such() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        school.move(STAFF, Move.of("ari").to(email("oscar")).during(leave).overriding("to be sure"))
                .orElseThrow();

        Transfer kept = history("ari").transfers().get(0);
        assertThat(kept.overridden()).isEmpty();
        assertThat(kept.overrideReason()).isEmpty();
    }

    @Test
    void section5_nobody_overrides_the_rest() {
        LeaveId leave = twoWeeksInMay();
        school.capacity("quentin", 0);

        assertThat(Told.causes(school.move(
                        STAFF, Move.of("ari").to(email("quentin")).during(leave).overriding("a promise"))))
                .containsExactly("NOT_ON_PARCOURS");
    }

    @Test
    void section8_the_replacement_is_told_of_the_new_students_once() {
        LeaveId leave = twoWeeksInMay();
        school.capacity("oscar", 5);
        school.outbox();

        school.lend(NADIA, leave, "oscar", "ari", "bea");

        var told = school.outbox();
        assertThat(told)
                .extracting(notice -> notice.kind(), notice -> notice.to(), notice -> notice.figures())
                .containsExactly(tuple(
                        NoticeKind.STUDENTS_RECEIVED,
                        Recipient.of(MentorId.of("oscar")),
                        java.util.Map.of("students", "ari, bea")));
        assertThat(school.outbox()).isEmpty();
    }

    @Test
    void section8_two_transfers_at_one_moment_are_told_each() {
        LeaveId leave = twoWeeksInMay();
        school.capacity("oscar", 5);
        school.outbox();

        school.lend(NADIA, leave, "oscar", "ari");
        school.lend(NADIA, leave, "oscar", "bea");

        assertThat(school.outbox(NoticeKind.STUDENTS_RECEIVED)).hasSize(2);
    }

    @Test
    void s41_skipped_steps_are_warnings_that_name_the_step() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "ari")))
                .containsExactly("CAPACITY_NOT_ZERO", "NOBODY_POLLED", "STUDENT_NOT_WARNED ari");
    }

    @Test
    void s41_a_leave_prepared_in_full_gives_no_warning() {
        LeaveId leave = twoWeeksInMay();
        school.capacity("nadia", 0);
        school.mentoring.preparation().poll(NADIA, leave).orElseThrow();
        school.mentoring.preparation().warn(NADIA, leave).orElseThrow();

        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "ari"))).isEmpty();
    }

    @Test
    void a8_more_than_7_days_before_the_leave_is_early_and_never_refused() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.capacity("oscar", 5);

        school.at("2026-04-26T23:59");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "ari"))).contains("EARLY ari");

        school.at("2026-04-27T00:00");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "bea"))).doesNotContain("EARLY bea", "LATE bea");
    }

    @Test
    void a8_the_7_days_are_days_of_the_calendar_also_when_the_clocks_change() {
        // from Monday 26 October 2026; the clocks change the day before
        LeaveId leave = school.leave(NADIA, "2026-10-26", "2026-11-08");
        school.capacity("oscar", 5);

        school.at("2026-10-18T23:59");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "ari"))).contains("EARLY ari");
        school.at("2026-10-19T00:00");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "bea"))).doesNotContain("EARLY bea");
    }

    @Test
    void a8_after_the_first_session_at_risk_is_late() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.session(NADIA, "ari", "2026-04-28T10:00");
        school.capacity("oscar", 5);
        planned("ari", "2026-05-05T10:00");
        planned("bea", "2026-05-07T10:00");

        school.at("2026-05-05T10:00");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "ari"))).doesNotContain("EARLY ari", "LATE ari");
        school.at("2026-05-07T10:01");
        assertThat(Told.warnings(school.lend(NADIA, leave, "oscar", "bea"))).contains("LATE bea");
    }

    /** Planned before the leave was known: the store says so. */
    private void planned(String student, String start) {
        school.store.work().write(tx -> {
            school.store
                    .sessions()
                    .save(
                            tx,
                            List.of(dev.mentoring.session.Session.builder()
                                    .id(dev.mentoring.roster.SessionId.of("P" + student))
                                    .student(StudentId.of(student))
                                    .start(Fixtures.at(start))
                                    .build()));
            return student;
        });
    }

    @Test
    void section1_planned_sessions_go_over_at_the_same_instant() {
        school.session(NADIA, "ari", "2026-05-05T10:00");
        LeaveId leave = twoWeeksInMay();
        assertThat(school.state("ari", "2026-W19")).isEqualTo("UNCOVERED");

        var done = school.lend(NADIA, leave, "oscar", "ari");

        assertThat(Told.warnings(done)).noneMatch(line -> line.startsWith("SESSION_NOT_SERVED"));
        assertThat(school.state("ari", "2026-W19")).isEqualTo("PLANNED");
    }

    @Test
    void section1_each_session_that_the_new_holder_cannot_hold_is_warned_of() {
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 2, DataSchool.DATA, DataSchool.projects("D1"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build()));
        String tuesday = tuesdays.session(NADIA, "ari", "2026-05-05T10:00").id().value();
        String wednesday =
                tuesdays.session(NADIA, "ari", "2026-05-06T10:00").id().value();
        String ofTessLeave =
                tuesdays.session(NADIA, "ari", "2026-06-02T10:00").id().value();
        String past = tuesdays.session(NADIA, "ari", "2026-04-22T10:00").id().value();
        LeaveId leave = tuesdays.leave(NADIA, "2026-05-04", "2026-05-17");
        tuesdays.leave(dev.mentoring.roster.Actor.mentor("tess"), "2026-06-01", "2026-06-07");
        tuesdays.at("2026-05-04T08:00");

        assertThat(Told.warnings(tuesdays.lend(NADIA, leave, "tess", "ari")))
                .contains("SESSION_NOT_SERVED ari " + wednesday, "SESSION_NOT_SERVED ari " + ofTessLeave)
                .doesNotContain("SESSION_NOT_SERVED ari " + tuesday, "SESSION_NOT_SERVED ari " + past);
    }

    @Test
    void section7_a_student_always_has_one_holder_and_the_history_tells_since_when() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T09:00");
        school.giveBack(OSCAR, "ari").orElseThrow();

        assertThat(history("ari").holders().holdings())
                .extracting(each -> each.mentor().value(), each -> each.from())
                .containsExactly(
                        tuple("nadia", Fixtures.at("2026-02-02T00:00")),
                        tuple("oscar", Fixtures.at("2026-05-04T08:00")),
                        tuple("nadia", Fixtures.at("2026-05-18T09:00")));
        assertThat(history("ari").transfers())
                .extracting(Transfer::kind)
                .containsExactly(TransferKind.TEMPORARY, TransferKind.RETURN);
    }

    @Test
    void a19_a_leave_may_be_named_by_an_id_it_absorbed() {
        LeaveId first = school.leave(NADIA, "2026-05-04", "2026-05-10");
        LeaveId whole = school.leave(NADIA, "2026-05-11", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.note("ari");

        var done = school.move(NADIA, Move.of("ari").to(email("oscar")).during(first))
                .orElseThrow();

        assertThat(done.transfers().get(0).leave()).contains(whole);
    }

    @Test
    void a20_half_a_day_off_now_is_a_leave_of_the_target() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, Leave.between(Fixtures.at("2026-05-04T07:00"), Fixtures.at("2026-05-04T12:00")));

        assertThat(Told.causes(
                        school.move(NADIA, Move.of("ari").to(email("oscar")).during(leave))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-04}");
        school.at("2026-05-04T12:00");
        assertThat(Told.causes(
                        school.move(NADIA, Move.of("ari").to(email("oscar")).during(leave))))
                .containsExactly("OK");
    }
}
