package dev.mentoring.ledger.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.apprentice;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A15 and A16: where a catch-up may lie, and which week it may make up for. The lost week is 2026-W24. */
class CatchUpRulesTest {

    private static final String NOW = "2026-06-01T10:00";

    private final Student ari = thirdPartyStudent();
    private final Session tuesday = session("S1", ari, "2026-06-09T10:00");
    private final Leave away = leave("2026-06-08", "2026-06-11");
    private final FileOf lost = FileOf.the(ari).nadiaAway(away);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T10:00",
                "2026-06-07T23:59",
                "2026-06-12T00:00",
                "2026-06-14T10:00",
                "2026-06-15T00:00",
                "2026-06-21T23:59"
            })
    void A15_a_catch_up_lies_in_the_week_before_the_week_itself_or_the_week_after(String start) {
        assertThat(lost.causesOn(NOW, start, "2026-W24")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31T23:59", "2026-06-22T00:00"})
    void A15_further_away_it_is_out_of_the_window(String start) {
        assertThat(lost.causesOn(NOW, start, "2026-W24")).containsExactly("CATCH_UP_OUT_OF_WINDOW");
    }

    @Test
    void A15_a_leave_of_the_mentor_stands_in_place_of_the_window() {
        assertThat(lost.causesOn(NOW, "2026-06-09T10:00", "2026-W24")).containsExactly("MENTOR_ON_LEAVE");
        assertThat(lost.nadiaAway(leave("L2", Leave.days("2026-06-24", "2026-06-25")))
                        .causesOn(NOW, "2026-06-24T10:00", "2026-W24"))
                .containsExactly("MENTOR_ON_LEAVE");
    }

    @Test
    void A15_a_session_of_any_kind_lies_outside_the_holders_leave() {
        assertThat(lost.causesOn(NOW, "2026-06-09T10:00")).containsExactly("MENTOR_ON_LEAVE");
        assertThat(lost.causesOn(NOW, "2026-06-12T00:00")).isEmpty();
        assertThat(lost.causesOn(NOW, "2026-07-30T10:00")).isEmpty();
    }

    @Test
    void A15_it_lies_inside_the_training_both_ends_included() {
        Student short1 = aStudent(
                        "nel",
                        Funding.THIRD_PARTY,
                        Training.of(day("2026-06-06"), day("2026-06-15"), DayOfWeek.TUESDAY))
                .build();
        FileOf file = FileOf.the(short1).nadiaAway(away);
        assertThat(file.causesOn(NOW, "2026-06-05T23:59", "2026-W24")).containsExactly("BEFORE_TRAINING_START");
        assertThat(file.causesOn(NOW, "2026-06-06T00:00", "2026-W24")).isEmpty();
        assertThat(file.causesOn(NOW, "2026-06-15T23:59", "2026-W24")).isEmpty();
        assertThat(file.causesOn(NOW, "2026-06-16T00:00", "2026-W24")).containsExactly("AFTER_TRAINING_END");
        assertThat(file.causesOn(NOW, "2026-06-16T00:00")).containsExactly("AFTER_TRAINING_END");
    }

    /** An hour each: what begins as the other ends overlaps nothing. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-16T09:00, ''",
        "2026-06-16T09:01, STUDENT_BOOKED",
        "2026-06-16T10:00, STUDENT_BOOKED",
        "2026-06-16T10:59, STUDENT_BOOKED",
        "2026-06-16T11:00, ''"
    })
    void A15_two_sessions_of_one_student_never_overlap(String start, String cause) {
        FileOf booked = FileOf.the(ari).nadiaAway(away).with(session("S2", ari, "2026-06-16T10:00"));
        assertThat(String.join(", ", booked.causesOn(NOW, start))).isEqualTo(cause);
        assertThat(String.join(", ", booked.causesOn(NOW, start, "2026-W24"))).isEqualTo(cause);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"CANCELLED", "STUDENT_ABSENT", "MENTOR_ABSENT"})
    void A15_what_was_called_off_or_missed_takes_no_time(SessionStatus status) {
        FileOf free =
                FileOf.the(ari).with(session("S2", ari, "2026-06-16T10:00").with(status));
        assertThat(free.causesOn(NOW, "2026-06-16T10:30")).isEmpty();
    }

    @Test
    void every_cause_comes_at_once() {
        assertThat(FileOf.the(ari).causesOn(NOW, "2027-04-01T10:00", "2026-W24"))
                .containsExactly("NOT_COMPENSABLE", "CATCH_UP_OUT_OF_WINDOW", "AFTER_TRAINING_END");
        assertThat(FileOf.the(ari)
                        .nadiaAway(leave("2026-01-05", "2026-01-09"))
                        .causesOn("2026-01-05T08:00", "2026-01-06T10:00", "2026-W24"))
                .containsExactly("NOT_COMPENSABLE", "MENTOR_ON_LEAVE", "BEFORE_TRAINING_START");
    }

    @Test
    void a_refusal_says_its_figures() {
        CatchUpRules rules = new CatchUpRules(lost.rules(NOW));
        assertThat(rules.refusals(lost.file(), at("2026-06-09T10:00"), Optional.of(Weeks.parse("2026-W26"))))
                .containsExactly(
                        Refusal.failed(Cause.NOT_COMPENSABLE, Map.of("week", "2026-W26")),
                        Refusal.failed(Cause.MENTOR_ON_LEAVE, Map.of("until", "2026-06-11")));
        assertThat(rules.refusals(lost.file(), at("2026-06-29T10:00"), Optional.of(Weeks.parse("2026-W24"))))
                .containsExactly(Refusal.failed(Cause.CATCH_UP_OUT_OF_WINDOW, Map.of("week", "2026-W24")));
        assertThat(rules.refusals(lost.file(), at("2026-02-01T10:00"), Optional.empty()))
                .containsExactly(Refusal.failed(Cause.BEFORE_TRAINING_START, Map.of("start", day("2026-02-02"))));
        assertThat(rules.refusals(lost.file(), at("2027-03-27T10:00"), Optional.empty()))
                .containsExactly(Refusal.failed(Cause.AFTER_TRAINING_END, Map.of("end", day("2027-03-26"))));
    }

    @Test
    void the_leave_of_an_open_end_says_that_nobody_knows_until_when() {
        FileOf open = FileOf.the(ari).nadiaAway(leave("L1", Leave.openFrom("2026-06-08")));
        assertThat(new CatchUpRules(open.rules(NOW)).refusals(open.file(), at("2026-08-04T10:00"), Optional.empty()))
                .containsExactly(Refusal.failed(Cause.MENTOR_ON_LEAVE, Map.of("until", "UNKNOWN")));
    }

    @Test
    void the_mentor_of_a_past_start_is_who_held_the_student_then() {
        FileOf moved = FileOf.the(ari).nadiaAway(away).movedTo("oscar", "2026-06-10T10:00");
        assertThat(moved.causesOn("2026-06-15T10:00", "2026-06-09T10:00")).containsExactly("MENTOR_ON_LEAVE");
        assertThat(moved.causesOn("2026-06-15T10:00", "2026-06-10T10:00")).isEmpty();
        assertThat(FileOf.the(ari)
                        .nadiaAway(away)
                        .movedTo("oscar", "2026-06-05T10:00")
                        .causesOn("2026-06-05T10:00", "2026-06-09T10:00"))
                .as("ahead, it is who holds the student now")
                .isEmpty();
    }

    @Test
    void A16_a_week_that_the_leave_displaces_can_be_made_up_before_and_after() {
        assertThat(lost.isCompensableOn(NOW, "2026-W24")).isTrue();
        assertThat(lost.isCompensableOn("2026-06-17T10:00", "2026-W24")).isTrue();
    }

    @Test
    void A16_so_can_a_week_in_which_the_mentor_was_absent() {
        FileOf absent = FileOf.the(ari).with(tuesday.with(SessionStatus.MENTOR_ABSENT));
        assertThat(absent.isCompensableOn("2026-06-10T10:00", "2026-W24")).isTrue();
        assertThat(absent.isCompensableOn("2026-06-17T10:00", "2026-W24")).isTrue();
    }

    @Test
    void A16_a_week_that_nobody_lost_cannot_be_made_up() {
        assertThat(FileOf.the(ari).isCompensableOn(NOW, "2026-W24")).isFalse();
        assertThat(FileOf.the(ari).isCompensableOn("2026-06-17T10:00", "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari)
                        .with(tuesday.with(SessionStatus.CANCELLED))
                        .isCompensableOn("2026-06-17T10:00", "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari).with(tuesday).isCompensableOn("2026-07-17T10:00", "2026-W24"))
                .isFalse();
    }

    @Test
    void A16_a_week_with_an_absence_of_the_student_cannot_be_made_up_whoever_else_was_absent() {
        assertThat(FileOf.the(ari)
                        .with(tuesday.with(SessionStatus.STUDENT_ABSENT))
                        .isCompensableOn("2026-06-17T10:00", "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari)
                        .with(
                                tuesday.with(SessionStatus.STUDENT_ABSENT),
                                session("S2", ari, "2026-06-12T10:00").with(SessionStatus.MENTOR_ABSENT))
                        .isCompensableOn("2026-06-17T10:00", "2026-W24"))
                .isFalse();
        assertThat(lost.with(tuesday.with(SessionStatus.STUDENT_ABSENT)).isCompensableOn(NOW, "2026-W24"))
                .isFalse();
    }

    @Test
    void A16_a_week_for_which_a_session_or_a_catch_up_stands_cannot_be_made_up() {
        assertThat(FileOf.the(ari)
                        .with(tuesday.with(SessionStatus.MENTOR_ABSENT), session("S2", ari, "2026-06-12T10:00"))
                        .isCompensableOn("2026-06-10T10:00", "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari)
                        .with(
                                tuesday.with(SessionStatus.MENTOR_ABSENT),
                                session("S2", ari, "2026-06-12T10:00").with(SessionStatus.HELD))
                        .isCompensableOn("2026-06-13T10:00", "2026-W24"))
                .isFalse();
        Session catchUp = Session.builder()
                .from(session("C1", ari, "2026-06-16T10:00"))
                .makesUpFor(Weeks.parse("2026-W24"))
                .build();
        assertThat(FileOf.the(ari).nadiaAway(away).with(catchUp).isCompensableOn(NOW, "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari)
                        .nadiaAway(away)
                        .with(catchUp.with(SessionStatus.CANCELLED))
                        .isCompensableOn(NOW, "2026-W24"))
                .isTrue();
    }

    @Test
    void A16_an_excused_week_cannot_be_made_up() {
        assertThat(lost.excusedIn("2026-W24", "ill").isCompensableOn(NOW, "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(ari)
                        .with(tuesday.with(SessionStatus.MENTOR_ABSENT))
                        .excusedIn("2026-W24", "ill")
                        .isCompensableOn("2026-06-17T10:00", "2026-W24"))
                .isFalse();
        assertThat(FileOf.the(apprentice())
                        .nadiaAway(leave("2026-05-11", "2026-05-15"))
                        .isCompensableOn("2026-05-01T10:00", "2026-W20"))
                .isFalse();
    }

    @Test
    void A16_a_week_that_is_not_due_cannot_be_made_up() {
        Session afterTheEnd = session("S1", ari, "2027-03-30T10:00").with(SessionStatus.MENTOR_ABSENT);
        assertThat(FileOf.the(ari).with(afterTheEnd).isCompensableOn("2027-04-01T10:00", "2027-W13"))
                .isFalse();
    }
}
