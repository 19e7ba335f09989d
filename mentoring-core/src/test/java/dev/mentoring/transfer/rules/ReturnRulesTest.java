package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.NADIA;
import static dev.mentoring.transfer.rules.Moving.lentToOscar;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnRulesTest {

    private static final Instant BACK = Fixtures.at("2026-05-18T00:00");
    private static final ContinuityPolicy STRICT = ContinuityPolicy.builder()
            .returnSeat(ContinuityPolicy.ReturnSeat.STRICT)
            .build();
    private static final Assignment AT_THE_ROOT = Assignment.at(StudentId.of("ari"), NADIA);

    private static List<String> refusals(
            Assignment assignment, Seats seats, int returning, Instant now, ContinuityPolicy policy, Leave... away) {
        Target root = new Target(Fixtures.aMentor("nadia").build(), seats, Absences.of(List.of(away)));
        return Moving.lines(ReturnRules.refusals(assignment, root, returning, now, policy, Fixtures.TIME));
    }

    private static List<String> usual(Assignment assignment, Instant now, Leave... away) {
        return refusals(assignment, new Seats(0, 2, 1), 1, now, Fixtures.STANDARD, away);
    }

    @Test
    void a11_a_lent_student_returns_to_the_reserved_seat_whatever_the_capacity() {
        assertThat(usual(lentToOscar(), BACK, Moving.TWO_WEEKS)).isEmpty();
    }

    @Test
    void s42_not_while_the_root_mentor_is_away() {
        assertThat(usual(lentToOscar(), BACK.minusNanos(1), Moving.TWO_WEEKS))
                .containsExactly("MENTOR_ON_LEAVE{until=2026-05-17}");
        assertThat(usual(lentToOscar(), BACK, Fixtures.leave("L1", Leave.openFrom("2026-05-04"))))
                .containsExactly("MENTOR_ON_LEAVE{until=UNKNOWN}");
    }

    @Test
    void section10_at_a_root_mentor_on_leave_both_causes_are_told() {
        assertThat(usual(AT_THE_ROOT, BACK)).containsExactly("NOT_LENT");
        assertThat(usual(AT_THE_ROOT, BACK.minusNanos(1), Moving.TWO_WEEKS))
                .containsExactly("NOT_LENT", "MENTOR_ON_LEAVE{until=2026-05-17}");
    }

    @Test
    void section10_after_finish_nobody_is_returned() {
        assertThat(usual(lentToOscar().finished(Fixtures.day("2026-05-18")), BACK))
                .containsExactly("NOT_IN_TRAINING");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1, true", "2, 2, 1, false", "4, 2, 2, true", "3, 2, 2, false", "0, 2, 1, false"})
    void a11_strict_needs_capacity_for_the_held_and_the_returning(
            int capacity, int held, int returning, boolean enough) {
        int room = Math.max(0, capacity - held);

        assertThat(refusals(lentToOscar(), new Seats(capacity, held, 2), returning, BACK, STRICT))
                .isEqualTo(enough ? List.of() : List.of("NO_SEATS{free=" + room + ", needed=" + returning + "}"));
        assertThat(refusals(lentToOscar(), new Seats(capacity, held, 2), returning, BACK, Fixtures.STANDARD))
                .as("the reserved seat will do")
                .isEmpty();
    }

    @Test
    void a11_strict_asks_for_no_seat_for_one_who_is_there() {
        assertThat(refusals(AT_THE_ROOT, new Seats(0, 2, 0), 1, BACK, STRICT)).containsExactly("NOT_LENT");
    }

    @Test
    void section5_at_the_door_the_rest_is_not_evaluated() {
        assertThat(Moving.lines(ReturnRules.atTheDoor(Cause.NOT_CURRENT_MENTOR)))
                .containsExactly("NOT_CURRENT_MENTOR", "?NOT_LENT", "?MENTOR_ON_LEAVE", "?NOT_IN_TRAINING");
        assertThat(ReturnRules.atTheDoor(Cause.NOT_ALLOWED))
                .allMatch(refusal -> refusal.figures().equals(Map.of()));
    }

    private static ReturnCase command(Actor actor, int capacity, Assignment... assigned) {
        Target root = new Target(Fixtures.aMentor("nadia").build(), new Seats(capacity, 0, 2), Absences.NONE);
        return new ReturnCase(
                Authority.standard(),
                actor,
                Maps.uniqueIndex(List.of(assigned), Assignment::student),
                Map.of(NADIA, root));
    }

    private static List<String> refusals(ReturnCase facts, String student, ContinuityPolicy policy) {
        return Moving.lines(ReturnRules.refusals(facts, StudentId.of(student), BACK, policy, Fixtures.TIME));
    }

    @Test
    void a_student_goes_back_when_the_holder_or_staff_asks() {
        assertThat(refusals(command(Actor.mentor("oscar"), 0, lentToOscar()), "ari", Fixtures.STANDARD))
                .isEmpty();
        assertThat(refusals(command(Moving.STAFF, 0, lentToOscar()), "ari", Fixtures.STANDARD))
                .isEmpty();
    }

    @Test
    void section5_who_may_not_ask_is_told_so_at_the_door() {
        ReturnCase paul = command(Actor.mentor("paul"), 0, lentToOscar());
        assertThat(refusals(paul, "ari", Fixtures.STANDARD)).startsWith("NOT_CURRENT_MENTOR", "?NOT_LENT");
        assertThat(ReturnRules.denied(paul)).containsExactly(lentToOscar());
        assertThat(refusals(command(Actor.student("ari"), 0, lentToOscar()), "ari", Fixtures.STANDARD))
                .startsWith("NOT_ALLOWED", "?NOT_LENT");
        assertThat(ReturnRules.denied(command(Actor.mentor("oscar"), 0, lentToOscar())))
                .isEmpty();
    }

    @Test
    void only_staff_is_told_that_nobody_knows_a_student() {
        assertThat(refusals(command(Moving.STAFF, 0), "ari", Fixtures.STANDARD)).startsWith("UNKNOWN_STUDENT");
        assertThat(refusals(command(Actor.mentor("oscar"), 0), "ari", Fixtures.STANDARD))
                .startsWith("NOT_CURRENT_MENTOR");
    }

    @Test
    void a11_strict_counts_all_the_lent_students_of_the_command_who_go_to_one_mentor() {
        Assignment cy = Assignment.at(StudentId.of("cy"), NADIA).lentTo(Moving.OSCAR, LeaveId.of("L1"));
        Assignment there = Assignment.at(StudentId.of("bea"), NADIA);
        assertThat(refusals(command(Moving.STAFF, 1, lentToOscar(), cy, there), "ari", STRICT))
                .containsExactly("NO_SEATS{free=1, needed=2}");
        assertThat(refusals(command(Moving.STAFF, 2, lentToOscar(), cy, there), "ari", STRICT))
                .isEmpty();
    }
}
