package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.NADIA;
import static dev.mentoring.transfer.rules.Moving.OSCAR;
import static dev.mentoring.transfer.rules.Moving.STAFF;
import static dev.mentoring.transfer.rules.Moving.TWO_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ari is nadia's, bea is oscar's, and nobody knows cy. */
class AdmissionRulesTest {

    private static final StudentId ARI = StudentId.of("ari");
    private static final StudentId BEA = StudentId.of("bea");
    private static final StudentId CY = StudentId.of("cy");
    private static final Map<StudentId, Assignment> ASSIGNED =
            Map.of(ARI, Assignment.at(ARI, NADIA), BEA, Assignment.at(BEA, OSCAR));
    private static final Actor MENTOR = Actor.mentor("nadia");

    private static AdmissionRules door(Actor actor, Move move, Leave... standing) {
        return new AdmissionRules(
                Authority.standard(), actor, move, List.of(standing).stream().findFirst(), ASSIGNED);
    }

    private static Move during(String leave, String... students) {
        return Move.of(students).during(LeaveId.of(leave));
    }

    @Test
    void a_mentor_is_admitted_with_the_own_students_alone() {
        AdmissionRules door = door(MENTOR, during("L1", "ari", "bea", "cy"), TWO_WEEKS);
        assertThat(door.admitted()).containsExactly(ARI);
        assertThat(door.refusal(BEA)).contains(Cause.NOT_CURRENT_MENTOR);
        assertThat(door.refusal(CY)).contains(Cause.NOT_CURRENT_MENTOR);
        assertThat(door.denied()).containsExactly(Assignment.at(BEA, OSCAR));
    }

    @Test
    void to_a_student_nobody_is_a_mentor() {
        assertThat(door(Actor.student("ari"), Move.of("ari")).refusal(ARI)).contains(Cause.NOT_ALLOWED);
    }

    @Test
    void staff_is_told_whom_nobody_knows() {
        AdmissionRules door = door(STAFF, Move.of("cy", "ari").forGood());
        assertThat(door.refusal(CY)).contains(Cause.UNKNOWN_STUDENT);
        assertThat(door.admitted()).containsExactly(ARI);
        assertThat(door.denied()).isEmpty();
    }

    @Test
    void only_staff_overrides() {
        Move override = Move.of("ari").forGood().overriding("the only one left");
        assertThat(door(MENTOR, override).refusal(ARI)).contains(Cause.NOT_ALLOWED);
        assertThat(door(STAFF, override).refusal(ARI)).isEmpty();
    }

    @Test
    void a_leave_that_is_none_of_the_students_affair_is_unknown_to_staff_and_no_reason_to_a_mentor() {
        Move move = during("L1", "bea");
        assertThat(door(STAFF, move, TWO_WEEKS).unknownToStaff()).contains(LeaveId.of("L1"));
        AdmissionRules oscars = door(Actor.mentor("oscar"), move, TWO_WEEKS);
        assertThat(oscars.unknownToStaff()).isEmpty();
        assertThat(oscars.refusal(BEA)).contains(Cause.NOT_ALLOWED);
    }

    @Test
    void a_leave_that_does_not_stand_is_unknown_to_staff_whoever_is_to_be_moved() {
        assertThat(door(STAFF, during("L9", "cy")).unknownToStaff()).contains(LeaveId.of("L9"));
        assertThat(door(MENTOR, during("L9", "ari")).unknownToStaff()).isEmpty();
        assertThat(door(MENTOR, during("L9", "ari")).refusal(ARI)).contains(Cause.NOT_ALLOWED);
    }

    @Test
    void a_move_for_good_names_no_leave() {
        assertThat(door(STAFF, Move.of("ari", "bea").forGood()).unknownToStaff())
                .isEqualTo(Optional.empty());
        assertThat(door(STAFF, during("L1", "ari"), TWO_WEEKS).unknownToStaff()).isEmpty();
    }
}
