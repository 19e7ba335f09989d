package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.QUENTIN;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static dev.mentoring.inmemory.DataSchool.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Training;
import dev.mentoring.transfer.Move;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every cause of a refusal, with its figures and with what is not evaluated beside it (DOMAIN section 5). */
class TransferRefusalsTest {

    private static final String[] BEHIND_THE_DOOR = {
        "?UNKNOWN_EMAIL",
        "?NOT_ON_PARCOURS",
        "?PROJECT_NOT_ON_PROFILE",
        "?NO_SEATS",
        "?TARGET_ON_LEAVE",
        "?SAME_MENTOR",
        "?TRAINING_DAY_NOT_SERVED",
        "?NOT_IN_TRAINING",
        "?CONTACT_STAFF",
        "?NOTE_INCOMPLETE",
        "?TRANSFERS_ARE_IMMEDIATE"
    };

    private final DataSchool school = DataSchool.open();

    private Move during(LeaveId leave, String to, String... students) {
        return Move.of(students).to(email(to)).during(leave);
    }

    private LeaveId twoWeeksInMay() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        return leave;
    }

    @Test
    void section5_a_mentor_who_does_not_hold_the_student_learns_nothing_else() {
        LeaveId leave = twoWeeksInMay();

        var refused = school.move(OSCAR, during(leave, "quentin", "ari"));

        assertThat(Told.checks(refused))
                .startsWith("NOT_CURRENT_MENTOR")
                .containsExactlyInAnyOrder(with("NOT_CURRENT_MENTOR", BEHIND_THE_DOOR));
    }

    @Test
    void section6_a_student_and_the_system_may_not_transfer() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.checks(school.move(DataSchool.ARI, during(leave, "oscar", "ari"))))
                .containsExactlyInAnyOrder(with("NOT_ALLOWED", BEHIND_THE_DOOR));
        assertThat(Told.checks(school.move(SYSTEM, during(leave, "oscar", "ari"))))
                .containsExactlyInAnyOrder(with("NOT_ALLOWED", BEHIND_THE_DOOR));
    }

    @Test
    void section6_the_root_mentor_who_lent_the_student_is_not_the_current_mentor() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(Told.causes(school.move(NADIA, during(leave, "paula", "ari"))))
                .containsExactly("NOT_CURRENT_MENTOR");
    }

    @Test
    void section10_an_unknown_student_stands_alone_and_only_staff_is_told() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.checks(school.move(STAFF, during(leave, "quentin", "zoe"))))
                .containsExactlyInAnyOrder(with("UNKNOWN_STUDENT", BEHIND_THE_DOOR));
        assertThat(Told.causes(school.move(NADIA, during(leave, "quentin", "zoe"))))
                .containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(school.move(DataSchool.ARI, during(leave, "quentin", "zoe"))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void section10_an_unknown_leave_is_invalid_to_staff_and_a_denial_to_others() {
        Move move = during(LeaveId.of("L9"), "oscar", "ari");

        assertThat(Told.invalid(() -> school.move(STAFF, move))).containsExactly("leave");
        assertThat(Told.invalid(() -> school.move(STAFF, during(LeaveId.of("L9"), "oscar", "zoe"))))
                .containsExactly("leave");
        assertThat(Told.causes(school.move(NADIA, move))).containsExactly("NOT_ALLOWED");
    }

    @Test
    void section10_a_cancelled_leave_is_not_known_to_transfers() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.mentoring.leaves().cancel(NADIA, leave).orElseThrow();

        assertThat(Told.causes(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("NOT_ALLOWED");
        assertThat(Told.invalid(() -> school.move(STAFF, during(leave, "oscar", "ari"))))
                .containsExactly("leave");
    }

    @Test
    void a_leave_that_has_nothing_to_do_with_the_student_is_no_leave_to_transfer_for() {
        LeaveId quentins = school.leave(QUENTIN, "2026-05-04", "2026-05-10");

        assertThat(Told.causes(school.move(NADIA, during(quentins, "oscar", "ari"))))
                .containsExactly("NOT_ALLOWED");
    }

    @Test
    void section10_an_override_by_a_mentor_is_not_allowed() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari").overriding("no time"))))
                .containsExactlyInAnyOrder(with("NOT_ALLOWED", BEHIND_THE_DOOR));
    }

    @Test
    void s48_an_unknown_email_leaves_open_all_that_depends_on_the_target() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.checks(school.move(NADIA, during(leave, "nobody", "ari"))))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_EMAIL",
                        "?NOT_ON_PARCOURS",
                        "?PROJECT_NOT_ON_PROFILE",
                        "?NO_SEATS",
                        "?TARGET_ON_LEAVE",
                        "?SAME_MENTOR",
                        "?TRAINING_DAY_NOT_SERVED",
                        "NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}");
    }

    @Test
    void s48_what_is_no_email_at_all_is_an_unknown_one() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.causes(school.move(NADIA, Move.of("ari").to("oscar").during(leave))))
                .contains("UNKNOWN_EMAIL");
    }

    @Test
    void a12_two_accounts_of_one_email_are_ambiguous_and_never_the_first_hit() {
        DataSchool twins = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("osc2", 5, DataSchool.DATA, DataSchool.projects("D1"))
                        .email(Email.of("OSCAR@school.example"))
                        .build()));
        LeaveId leave = twins.leave(NADIA, "2026-05-04", "2026-05-17");
        twins.note("ari");

        assertThat(Told.checks(twins.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactlyInAnyOrder(
                        "AMBIGUOUS_EMAIL",
                        "?NOT_ON_PARCOURS",
                        "?PROJECT_NOT_ON_PROFILE",
                        "?NO_SEATS",
                        "?TARGET_ON_LEAVE",
                        "?SAME_MENTOR",
                        "?TRAINING_DAY_NOT_SERVED");
    }

    @Test
    void a12_the_email_may_be_typed_in_capitals_with_blanks_around() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(Told.transfers(school.move(
                        NADIA, Move.of("ari").to("  Oscar@SCHOOL.example ").during(leave))))
                .containsExactly("ari nadia>oscar");
    }

    @Test
    void s40_the_target_is_looked_up_by_the_account_email_and_not_by_plus_or_dot_variants() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(Told.causes(school.move(
                        NADIA, Move.of("ari").to("oscar+x@school.example").during(leave))))
                .containsExactly("UNKNOWN_EMAIL");
        assertThat(Told.causes(school.move(
                        NADIA, Move.of("ari").to("os.car@school.example").during(leave))))
                .containsExactly("UNKNOWN_EMAIL");
    }

    @Test
    void s49_who_is_not_on_the_parcours_lacks_the_project_too() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(Told.checks(school.move(NADIA, during(leave, "quentin", "ari"))))
                .containsExactlyInAnyOrder("NOT_ON_PARCOURS", "PROJECT_NOT_ON_PROFILE");
    }

    @Test
    void s50_the_current_project_must_be_on_the_profile() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(Told.checks(school.move(NADIA, during(leave, "paula", "ari"))))
                .containsExactly("PROJECT_NOT_ON_PROFILE");
    }

    @Test
    void a17_without_a_current_project_the_parcours_alone_is_checked_with_a_warning() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.mentoring
                .enrolment()
                .project(NADIA, dev.mentoring.roster.StudentId.of("ari"), java.util.Optional.empty())
                .orElseThrow();

        assertThat(Told.checks(school.move(NADIA, during(leave, "quentin", "ari"))))
                .containsExactly("NOT_ON_PARCOURS");
        assertThat(Told.warnings(
                        school.move(NADIA, during(leave, "paula", "ari")).orElseThrow()))
                .contains("PROJECT_NOT_CHECKED ari");
    }

    @Test
    void s51_no_seat_is_told_with_the_free_and_the_needed() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.capacity("oscar", 1);

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a11_a_capacity_below_the_held_leaves_no_negative_number_of_seats() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.capacity("oscar", 0);

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("NO_SEATS{free=0, needed=1}");
    }

    @Test
    void section11_as_many_seats_as_are_needed_suffice() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(school.seats("oscar")).endsWith("free 1");
        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("OK");
        assertThat(school.seats("oscar")).endsWith("free 0");
    }

    @Test
    void a20_a_target_who_is_on_leave_now_is_none_until_when() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, "2026-05-04", "2026-05-04");

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-04}");
    }

    @Test
    void a20_a_target_whose_leave_displaces_a_week_of_the_stay_is_none() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, "2026-05-12", "2026-05-12");

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-05-12}");
    }

    @Test
    void a20_a_target_whose_leave_spares_the_students_weeks_will_do() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, "2026-05-13", "2026-05-15");

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("OK");
    }

    @Test
    void section5_a_leave_of_the_target_after_the_stay_does_not_matter() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, "2026-05-18", "2026-05-31");

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("OK");
    }

    @Test
    void section5_for_a_permanent_transfer_only_a_leave_of_now_counts() {
        school.leave(OSCAR, "2026-04-28", "2026-05-10");

        assertThat(Told.checks(
                        school.move(STAFF, Move.of("ari").to(email("oscar")).forGood())))
                .containsExactly("OK");

        school.at("2026-04-28T00:00");
        assertThat(Told.checks(
                        school.move(STAFF, Move.of("bea").to(email("oscar")).forGood())))
                .contains("TARGET_ON_LEAVE{until=2026-05-10}");
    }

    @Test
    void the_end_of_an_open_leave_is_unknown() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        school.leave(OSCAR, Leave.openFrom("2026-05-01"));

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("TARGET_ON_LEAVE{until=UNKNOWN}");
    }

    @Test
    void section5_the_holder_is_no_target() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");

        assertThat(Told.checks(school.move(OSCAR, during(leave, "oscar", "ari"))))
                .containsExactly("SAME_MENTOR");
        assertThat(Told.checks(
                        school.move(STAFF, Move.of("dan").to(email("oscar")).forGood())))
                .containsExactly("SAME_MENTOR");
    }

    @Test
    void section7_the_mentor_on_leave_is_told_by_both_names() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");

        assertThat(Told.checks(school.move(NADIA, during(leave, "nadia", "ari"))))
                .containsExactlyInAnyOrder("TARGET_ON_LEAVE{until=2026-05-17}", "SAME_MENTOR");
    }

    @Test
    void section5_after_the_last_day_of_training_nobody_is_moved() {
        LeaveId leave = school.leave(NADIA, "2027-03-22", "2027-04-04");
        school.note("ari");

        school.at("2027-03-26T23:59");
        assertThat(Told.causes(school.move(NADIA, during(leave, "paula", "ari"))))
                .containsExactly("PROJECT_NOT_ON_PROFILE");

        school.at("2027-03-27T00:00");
        assertThat(Told.causes(school.move(NADIA, during(leave, "paula", "ari"))))
                .containsExactly("PROJECT_NOT_ON_PROFILE", "NOT_IN_TRAINING");
    }

    @Test
    void section10_after_finish_nobody_is_moved_or_returned() {
        LeaveId leave = twoWeeksInMay();
        school.lend(NADIA, leave, "oscar", "ari");
        school.mentoring
                .enrolment()
                .finish(STAFF, dev.mentoring.roster.StudentId.of("ari"))
                .orElseThrow();

        assertThat(Told.causes(
                        school.move(STAFF, Move.of("ari").to(email("oscar")).forGood())))
                .containsExactly("NOT_IN_TRAINING");
        school.at("2026-05-18T09:00");
        assertThat(Told.checks(school.giveBack(STAFF, "ari"))).contains("NOT_IN_TRAINING");
    }

    @Test
    void s26_an_apprentice_needs_a_mentor_who_serves_the_training_day() {
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 2, DataSchool.DATA, DataSchool.projects("D1", "D2"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build()));
        LeaveId leave = tuesdays.leave(NADIA, "2026-05-04", "2026-05-17");
        tuesdays.at("2026-05-04T08:00");
        tuesdays.note("ari", "bea");

        assertThat(Told.checks(tuesdays.move(NADIA, during(leave, "tess", "bea"))))
                .containsExactly("TRAINING_DAY_NOT_SERVED");
        assertThat(Told.checks(tuesdays.move(NADIA, during(leave, "tess", "ari"))))
                .containsExactly("OK");
    }

    @Test
    void s26_one_training_date_of_the_week_on_a_served_day_is_enough() {
        Training thursdaysAndATuesday = Training.builder()
                .from(Fixtures.training(DayOfWeek.THURSDAY))
                .addExtraDates(Fixtures.day("2026-05-05"), Fixtures.day("2026-05-12"))
                .build();
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 2, DataSchool.DATA, DataSchool.projects("D1", "D2"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build())
                .addStudents(DataSchool.placed(
                        DataSchool.student("eli", Funding.APPRENTICESHIP, thursdaysAndATuesday), "nadia")));
        LeaveId leave = tuesdays.leave(NADIA, "2026-05-04", "2026-05-17");
        tuesdays.at("2026-05-04T08:00");
        tuesdays.note("eli");

        assertThat(Told.checks(tuesdays.move(NADIA, during(leave, "tess", "eli"))))
                .containsExactly("OK");
    }

    @Test
    void section5_training_days_that_are_holidays_are_passed_over() {
        // Thursday 14 May 2026 is Ascension Day
        Training ascensionOnly = Training.builder()
                .start(Fixtures.day("2026-02-02"))
                .end(Fixtures.day("2027-03-26"))
                .addExtraDates(Fixtures.day("2026-05-05"), Fixtures.day("2026-05-14"))
                .build();
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 2, DataSchool.DATA, DataSchool.projects("D1"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build())
                .addStudents(
                        DataSchool.placed(DataSchool.student("eli", Funding.APPRENTICESHIP, ascensionOnly), "nadia")));
        LeaveId leave = tuesdays.leave(NADIA, "2026-05-04", "2026-05-17");
        tuesdays.at("2026-05-04T08:00");
        tuesdays.note("eli");

        assertThat(Told.checks(tuesdays.move(NADIA, during(leave, "tess", "eli"))))
                .containsExactly("OK");
    }

    @Test
    void section5_with_no_due_week_in_the_window_the_due_weeks_ahead_are_looked_at() {
        Training later = Training.builder()
                .start(Fixtures.day("2026-02-02"))
                .end(Fixtures.day("2027-03-26"))
                .addExtraDates(Fixtures.day("2026-06-11"))
                .build();
        DataSchool tuesdays = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 2, DataSchool.DATA, DataSchool.projects("D1"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build())
                .addStudents(DataSchool.placed(DataSchool.student("eli", Funding.APPRENTICESHIP, later), "nadia")));
        LeaveId leave = tuesdays.leave(NADIA, "2026-05-04", "2026-05-17");
        tuesdays.at("2026-05-04T08:00");
        tuesdays.note("eli");

        assertThat(Told.checks(tuesdays.move(NADIA, during(leave, "tess", "eli"))))
                .containsExactly("TRAINING_DAY_NOT_SERVED");
    }

    @Test
    void a10_a_permanent_transfer_is_for_staff() {
        Move move = Move.of("ari").to(email("oscar")).forGood();

        assertThat(Told.checks(school.move(NADIA, move))).containsExactly("CONTACT_STAFF");
        assertThat(Told.checks(school.move(STAFF, move))).containsExactly("OK");
        assertThat(school.root("ari")).isEqualTo("oscar");
    }

    @Test
    void a10_a_leave_of_28_days_is_covered_by_mentors_and_one_of_29_by_staff() {
        LeaveId days28 = school.leave(NADIA, "2026-05-04", "2026-05-31");
        school.note("ari");
        assertThat(Told.checks(school.move(NADIA, during(days28, "paula", "ari"))))
                .containsExactly("PROJECT_NOT_ON_PROFILE");

        LeaveId days29 = school.leave(NADIA, "2026-05-04", "2026-06-01");
        assertThat(Told.checks(school.move(NADIA, during(days29, "paula", "ari"))))
                .containsExactly("PROJECT_NOT_ON_PROFILE", "CONTACT_STAFF");
        assertThat(Told.checks(school.move(STAFF, during(days29, "oscar", "ari"))))
                .containsExactly("OK");
    }

    @Test
    void a10_an_open_leave_is_covered_by_mentors_until_28_days_have_run() {
        LeaveId open = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        school.note("ari", "bea");

        school.at("2026-05-31T23:59");
        assertThat(Told.checks(school.move(NADIA, during(open, "oscar", "ari"))))
                .containsExactly("OK");
        school.at("2026-06-01T00:00");
        assertThat(Told.causes(school.move(NADIA, during(open, "paula", "bea"))))
                .containsExactly("CONTACT_STAFF");
    }

    @Test
    void section10_past_its_28_days_an_open_leave_is_covered_for_28_more() {
        LeaveId open = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        school.note("ari");
        school.leave(OSCAR, "2026-06-30", "2026-06-30");

        school.at("2026-06-02T10:00");
        assertThat(Told.checks(school.move(STAFF, during(open, "oscar", "ari"))))
                .as("28 days on from 2 June is before 30 June")
                .containsExactly("OK");
    }

    @Test
    void section10_within_the_28_further_days_a_leave_of_the_target_counts() {
        LeaveId open = school.leave(NADIA, Leave.openFrom("2026-05-04"));
        school.note("ari");
        school.leave(OSCAR, "2026-06-23", "2026-06-23");

        school.at("2026-06-02T10:00");
        assertThat(Told.checks(school.move(STAFF, during(open, "oscar", "ari"))))
                .containsExactly("TARGET_ON_LEAVE{until=2026-06-23}");
    }

    @Test
    void s35_a_temporary_transfer_needs_a_note_and_a_permanent_one_does_not() {
        LeaveId leave = twoWeeksInMay();

        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}");
        assertThat(Told.checks(
                        school.move(STAFF, Move.of("ari").to(email("oscar")).forGood())))
                .containsExactly("OK");
    }

    @Test
    void s35_a_note_for_another_leave_does_not_count_and_one_for_none_does() {
        LeaveId earlier = school.leave(NADIA, "2026-04-21", "2026-04-22");
        LeaveId leave = twoWeeksInMay();
        school.mentoring
                .notes()
                .write(NADIA, DataSchool.draft("ari").leave(earlier).build())
                .orElseThrow();

        assertThat(Told.causes(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}");

        school.note("ari");
        assertThat(Told.checks(school.move(NADIA, during(leave, "oscar", "ari"))))
                .containsExactly("OK");
    }

    @Test
    void a7_a_date_ahead_is_refused_and_so_is_one_behind() {
        LeaveId leave = twoWeeksInMay();
        school.note("ari");
        Move move = during(leave, "oscar", "ari");

        assertThat(Told.checks(school.move(NADIA, effective(move, "2026-05-04T08:01"))))
                .containsExactly("TRANSFERS_ARE_IMMEDIATE");
        assertThat(Told.checks(school.move(NADIA, effective(move, "2026-05-04T07:59"))))
                .containsExactly("TRANSFERS_ARE_IMMEDIATE");
        assertThat(Told.checks(school.move(NADIA, effective(move, "2026-05-04T08:00"))))
                .containsExactly("OK");
    }

    private static Move effective(Move move, String time) {
        return Move.builder().from(move).effective(Fixtures.at(time)).build();
    }

    @Test
    void section5_every_cause_is_told_at_once() {
        DataSchool hard = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("tess", 0, DataSchool.UX, DataSchool.projects("U1"))
                        .days(Set.of(DayOfWeek.TUESDAY))
                        .build()));
        LeaveId leave = hard.leave(NADIA, "2027-03-29", "2027-05-17");
        hard.leave(Actor.mentor("tess"), "2027-03-27", "2027-04-10");
        hard.at("2027-03-29T09:00");

        assertThat(Told.checks(hard.move(NADIA, effective(during(leave, "tess", "bea"), "2027-04-01T08:00"))))
                .containsExactlyInAnyOrder(
                        "NOT_ON_PARCOURS",
                        "PROJECT_NOT_ON_PROFILE",
                        "NO_SEATS{free=0, needed=1}",
                        "TARGET_ON_LEAVE{until=2027-04-10}",
                        "NOT_IN_TRAINING",
                        "CONTACT_STAFF",
                        "NOTE_INCOMPLETE{missing=[returnDate, habits, blockers, progress]}",
                        "TRANSFERS_ARE_IMMEDIATE");
    }

    @Test
    void a_refused_transfer_changes_nothing() {
        LeaveId leave = twoWeeksInMay();
        school.outbox();

        school.move(NADIA, during(leave, "paula", "ari"));

        assertThat(school.holder("ari")).isEqualTo("nadia");
        assertThat(school.seats("paula")).isEqualTo("capacity 2, held 0, reserved 0, free 2");
        assertThat(school.outbox()).isEmpty();
        assertThat(school.mentoring
                        .transfers()
                        .history(STAFF, dev.mentoring.roster.StudentId.of("ari"))
                        .orElseThrow()
                        .transfers())
                .isEmpty();
    }

    @Test
    void a_command_without_students_without_target_or_without_leave_is_invalid_before_authority() {
        assertThat(Told.invalid(() -> school.move(PAULA, Move.of().to("x").forGood())))
                .containsExactly("students");
        assertThat(Told.invalid(() -> school.move(PAULA, Move.of("ari").forGood())))
                .containsExactly("email");
        assertThat(Told.invalid(() -> school.move(PAULA, Move.of("ari").to("x@y.example"))))
                .containsExactly("leave");
        assertThat(Told.invalid(() -> school.move(
                        PAULA, Move.of("ari", "bea", "ari").to("x@y.example").forGood())))
                .containsExactly("students[2]");
    }

    private static String[] with(String first, String... others) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), java.util.stream.Stream.of(others))
                .toArray(String[]::new);
    }
}
