package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.NADIA;
import static dev.mentoring.transfer.rules.Moving.OSCAR;
import static dev.mentoring.transfer.rules.Moving.STAFF;
import static dev.mentoring.transfer.rules.Moving.aMove;
import static dev.mentoring.transfer.rules.Moving.forGood;
import static dev.mentoring.transfer.rules.Moving.lentToOscar;
import static dev.mentoring.transfer.rules.Moving.ofOscar;
import static dev.mentoring.transfer.rules.Moving.oscar;
import static dev.mentoring.transfer.rules.Moving.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.TransferKind;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransferRulesTest {

    private static final String NO_NOTE = "NOTE_INCOMPLETE{missing=[habits]}";

    private static List<String> refusals(MoveCase.Builder facts) {
        return Moving.lines(TransferRules.refusals(facts.build()));
    }

    @Test
    void with_nothing_amiss_nothing_is_refused() {
        assertThat(refusals(aMove())).isEmpty();
        assertThat(refusals(forGood())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"NOT_ALLOWED", "NOT_CURRENT_MENTOR", "UNKNOWN_STUDENT"})
    void section5_at_the_door_all_else_is_not_evaluated_and_carries_no_figures(Cause first) {
        List<Refusal> causes = TransferRules.atTheDoor(first);

        assertThat(causes.get(0)).isEqualTo(Refusal.failed(first));
        assertThat(Moving.lines(causes.subList(1, causes.size())))
                .containsExactlyInAnyOrder(
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
                        "?TRANSFERS_ARE_IMMEDIATE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"UNKNOWN_EMAIL", "AMBIGUOUS_EMAIL"})
    void section5_without_a_target_what_depends_on_it_is_not_evaluated_and_the_rest_is(Cause fault) {
        assertThat(refusals(aMove().target(Optional.empty()).emailFault(fault).addNoteLacks("habits")))
                .containsExactlyInAnyOrder(
                        fault.name(),
                        "?NOT_ON_PARCOURS",
                        "?PROJECT_NOT_ON_PROFILE",
                        "?NO_SEATS",
                        "?TARGET_ON_LEAVE",
                        "?SAME_MENTOR",
                        "?TRAINING_DAY_NOT_SERVED",
                        NO_NOTE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, true", "1, 1, false", "1, 2, true", "2, 2, false", "3, 2, false"})
    void s51_seats_suffice_when_as_many_are_free_as_are_needed(int free, int needed, boolean lacking) {
        assertThat(refusals(aMove().free(free).needed(needed)))
                .isEqualTo(lacking ? List.of("NO_SEATS{free=" + free + ", needed=" + needed + "}") : List.of());
    }

    @Test
    void a13_who_returns_to_the_root_or_stays_with_the_holder_takes_no_seat() {
        Assignment lent = lentToOscar();

        assertThat(MoveCase.needsSeat(lent, NADIA)).isFalse();
        assertThat(MoveCase.needsSeat(lent, OSCAR)).isFalse();
        assertThat(MoveCase.needsSeat(lent, dev.mentoring.roster.MentorId.of("paula")))
                .isTrue();
        assertThat(refusals(forGood().assignment(lent).free(0))).isEmpty();
    }

    @Test
    void section5_the_holder_is_no_target_but_for_the_root_to_follow() {
        assertThat(refusals(aMove().assignment(lentToOscar()))).containsExactly("SAME_MENTOR");
        assertThat(refusals(forGood().assignment(Assignment.at(StudentId.of("ari"), OSCAR))))
                .containsExactly("SAME_MENTOR");
        assertThat(refusals(forGood().assignment(lentToOscar()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-26T23:59, false", "2027-03-27T00:00, true"})
    void section5_the_last_day_of_training_is_in_training(String now, boolean gone) {
        assertThat(refusals(forGood().now(Fixtures.at(now)))).isEqualTo(gone ? List.of("NOT_IN_TRAINING") : List.of());
    }

    @Test
    void section10_a_finished_student_is_not_in_training() {
        Assignment finished = Assignment.at(StudentId.of("ari"), NADIA).finished(Fixtures.day("2026-05-04"));

        assertThat(refusals(aMove().assignment(finished))).containsExactly("NOT_IN_TRAINING");
    }

    @Test
    void a10_what_only_staff_may_do_is_not_refused_to_staff() {
        Leave long29 = Fixtures.leave("2026-05-04", "2026-06-01");
        Leave long28 = Fixtures.leave("2026-05-04", "2026-05-31");

        assertThat(refusals(aMove().leave(long29))).containsExactly("CONTACT_STAFF");
        assertThat(refusals(aMove().leave(long29).actor(STAFF))).isEmpty();
        assertThat(refusals(aMove().leave(long28))).isEmpty();
        assertThat(refusals(aMove().kind(TransferKind.PERMANENT))).containsExactly("CONTACT_STAFF");
    }

    @Test
    void a10_another_policy_draws_the_line_elsewhere() {
        ContinuityPolicy twoWeeks =
                ContinuityPolicy.builder().longLeaveOverDays(13).build();

        assertThat(refusals(aMove().policy(twoWeeks))).containsExactly("CONTACT_STAFF");
    }

    @Test
    void s35_a_temporary_transfer_lacks_what_the_note_lacks_and_a_permanent_one_nothing() {
        assertThat(refusals(aMove().addNoteLacks("habits"))).containsExactly(NO_NOTE);
        assertThat(refusals(forGood().addNoteLacks("habits"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04T07:59, true", "2026-05-04T08:00, false", "2026-05-04T08:01, true"})
    void s5_a_transfer_is_always_now(String date, boolean refused) {
        assertThat(refusals(aMove().effective(Fixtures.at(date))))
                .isEqualTo(refused ? List.of("TRANSFERS_ARE_IMMEDIATE") : List.of());
    }

    @Test
    void section5_all_causes_are_told_at_once() {
        MoveCase.Builder hopeless = Moving.aMoveOf(Moving.apprentice("2026-05-07"))
                .target(target(
                        oscar().profile(Map.of()).days(Set.of(DayOfWeek.MONDAY)),
                        ofOscar(Leave.days("2026-05-04", "2026-05-04"))))
                .free(0)
                .leave(Fixtures.leave("2026-05-04", "2026-06-01"))
                .addNoteLacks("habits")
                .effective(Fixtures.at("2026-06-01T08:00"))
                .assignment(Assignment.at(StudentId.of("bea"), NADIA).finished(Fixtures.day("2026-05-01")));

        assertThat(refusals(hopeless))
                .containsExactlyInAnyOrder(
                        "NOT_ON_PARCOURS",
                        "PROJECT_NOT_ON_PROFILE",
                        "NO_SEATS{free=0, needed=1}",
                        "TARGET_ON_LEAVE{until=2026-05-04}",
                        "TRAINING_DAY_NOT_SERVED",
                        "NOT_IN_TRAINING",
                        "CONTACT_STAFF",
                        NO_NOTE,
                        "TRANSFERS_ARE_IMMEDIATE");
    }

    @Test
    void section5_staff_overrides_three_causes_and_they_are_remembered() {
        MoveCase overridden = aMove().actor(STAFF)
                .isOverridden(true)
                .target(target(oscar().profile(Map.of(Fixtures.DATA, Set.of(Fixtures.D2)))))
                .free(0)
                .addNoteLacks("habits")
                .build();

        assertThat(TransferRules.refusals(overridden)).isEmpty();
        assertThat(TransferRules.overridden(overridden))
                .containsExactlyInAnyOrder(Cause.PROJECT_NOT_ON_PROFILE, Cause.NO_SEATS, Cause.NOTE_INCOMPLETE);
    }

    @Test
    void section5_nobody_overrides_the_rest() {
        MoveCase.Builder overridden = aMove().actor(STAFF)
                .isOverridden(true)
                .target(target(oscar().profile(Map.of())))
                .free(0)
                .addNoteLacks("habits");

        assertThat(refusals(overridden)).containsExactly("NOT_ON_PARCOURS");
        assertThat(TransferRules.OVERRIDABLE)
                .isEqualTo(EnumSet.of(Cause.PROJECT_NOT_ON_PROFILE, Cause.NO_SEATS, Cause.NOTE_INCOMPLETE));
    }

    @Test
    void section5_an_override_does_not_find_a_target_that_is_not_there() {
        MoveCase nowhere = aMove().actor(STAFF)
                .isOverridden(true)
                .target(Optional.empty())
                .emailFault(Cause.UNKNOWN_EMAIL)
                .build();

        assertThat(Moving.lines(TransferRules.refusals(nowhere)))
                .contains("UNKNOWN_EMAIL", "?NOT_ON_PARCOURS")
                .doesNotContain("?NO_SEATS");
        assertThat(TransferRules.overridden(nowhere)).isEmpty();
    }

    private static PrivateNote note(String... leave) {
        return PrivateNote.builder()
                .student(StudentId.of("ari"))
                .leave(Stream.of(leave).map(LeaveId::of).findFirst())
                .habits("writes before the session")
                .blockers("window functions")
                .progress("first draft handed in")
                .by(STAFF)
                .at(Moving.FIRST_MORNING)
                .build();
    }

    private static List<String> lacks(Optional<Leave> leave, PrivateNote... notes) {
        return TransferRules.noteLacks(List.of(notes), leave);
    }

    @Test
    void s35_a_note_counts_that_is_for_the_leave_or_for_none() {
        Optional<Leave> leave = Optional.of(Moving.TWO_WEEKS);
        assertThat(lacks(leave, note("L1"))).isEmpty();
        assertThat(lacks(leave, note())).isEmpty();
        assertThat(lacks(leave, note("L9"), note("L1"))).isEmpty();
        assertThat(lacks(Optional.empty(), note())).isEmpty();
    }

    @Test
    void s35_without_a_note_that_counts_all_of_it_is_missing() {
        List<String> all = List.of("returnDate", "habits", "blockers", "progress");
        assertThat(lacks(Optional.of(Moving.TWO_WEEKS))).isEqualTo(all);
        assertThat(lacks(Optional.of(Moving.TWO_WEEKS), note("L9"))).isEqualTo(all);
        assertThat(lacks(Optional.empty(), note("L1"))).isEqualTo(all);
    }
}
