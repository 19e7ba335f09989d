package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.NADIA;
import static dev.mentoring.transfer.rules.Moving.OSCAR;
import static dev.mentoring.transfer.rules.Moving.STAFF;
import static dev.mentoring.transfer.rules.Moving.TWO_WEEKS;
import static dev.mentoring.transfer.rules.Moving.aMove;
import static dev.mentoring.transfer.rules.Moving.oscar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.assignment.Seats;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Preparations;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Staff moves students of nadia's to oscar for her leave; all is prepared, and nothing is amiss but what is said. */
class BatchRulesTest {

    private static final Move TEMPORARY = Move.builder()
            .addAllStudents(students("ari", "bea", "cy"))
            .leave(LeaveId.of("L1"))
            .build();

    private static List<StudentId> students(String... ids) {
        return List.of(ids).stream().map(StudentId::of).toList();
    }

    private static Target withSeats(int free) {
        return new Target(oscar().build(), new Seats(free, 0, 0), Absences.NONE);
    }

    /** Each student of the command, whom nadia holds unless oscar does already. */
    private static BatchCase batch(Move move, Target target, String... ofOscar) {
        Map<StudentId, Assignment> assigned = new LinkedHashMap<>();
        Map<StudentId, MoveCase> cases = new LinkedHashMap<>();
        for (StudentId id : move.students()) {
            boolean his = List.of(ofOscar).contains(id.value());
            Student student =
                    Student.builder().from(Fixtures.thirdPartyStudent()).id(id).build();
            Assignment at = Assignment.at(id, NADIA);
            assigned.put(id, his ? at.lentTo(OSCAR, LeaveId.of("L1")) : at);
            cases.put(
                    id,
                    aCase(move, student, target).assignment(assigned.get(id)).build());
        }
        AdmissionRules door = new AdmissionRules(
                Authority.standard(), STAFF, move, move.leave().map(id -> TWO_WEEKS), assigned);
        return new BatchCase(door, Optional.of(target), cases);
    }

    private static MoveCase.Builder aCase(Move move, Student student, Target target) {
        return aMove().student(student)
                .actor(STAFF)
                .target(target)
                .kind(move.kind())
                .leave(move.leave().map(id -> TWO_WEEKS))
                .steps(new Preparations.Steps(true, Set.copyOf(TEMPORARY.students())))
                .isOverridden(move.override().isPresent());
    }

    private static List<String> moved(BatchDecision decided) {
        return decided.outcome().fold(TransferOutcome.Done::transfers, refused -> List.<Transfer>of()).stream()
                .map(each -> each.student().value())
                .toList();
    }

    private static Map<String, List<String>> stays(BatchDecision decided) {
        Map<String, List<String>> why = new LinkedHashMap<>();
        decided.outcome()
                .fold(TransferOutcome.Done::stays, TransferOutcome.Refused::stays)
                .forEach(each -> why.put(each.student().value(), Moving.lines(each.causes())));
        return why;
    }

    @Test
    void all_are_moved_in_the_order_of_the_command() {
        BatchDecision decided = BatchRules.decide(batch(TEMPORARY, withSeats(3)));
        assertThat(moved(decided)).containsExactly("ari", "bea", "cy");
        assertThat(decided.moved())
                .extracting(Assignment::holder, Assignment::root)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(OSCAR, NADIA));
        assertThat(decided.moved()).extracting(Assignment::student).containsExactlyElementsOf(TEMPORARY.students());
    }

    @Test
    void a13_all_or_none_and_each_of_them_lacks_the_same_seats() {
        BatchDecision decided = BatchRules.decide(batch(TEMPORARY, withSeats(2)));
        assertThat(decided.moved()).isEmpty();
        assertThat(decided.outcome()).isInstanceOf(TransferOutcome.Refused.class);
        assertThat(stays(decided))
                .containsOnlyKeys("ari", "bea", "cy")
                .allSatisfy((student, causes) -> assertThat(causes).containsExactly("NO_SEATS{free=2, needed=3}"));
    }

    @Test
    void a13_a_partial_batch_moves_those_for_whom_there_are_seats() {
        BatchDecision decided = BatchRules.decide(batch(TEMPORARY.partially(), withSeats(2)));
        assertThat(moved(decided)).containsExactly("ari", "bea");
        assertThat(decided.moved()).hasSize(2);
        assertThat(stays(decided)).containsExactly(Map.entry("cy", List.of("NO_SEATS{free=0, needed=1}")));
    }

    @Test
    void a_partial_batch_that_moves_nobody_is_refused() {
        BatchDecision decided = BatchRules.decide(batch(TEMPORARY.partially(), withSeats(0)));
        assertThat(decided.outcome()).isInstanceOf(TransferOutcome.Refused.class);
        assertThat(stays(decided)).containsOnlyKeys("ari", "bea", "cy");
    }

    @Test
    void one_who_stays_keeps_all_others_of_an_atomic_batch() {
        BatchDecision decided = BatchRules.decide(batch(TEMPORARY, withSeats(3), "bea"));
        assertThat(decided.moved()).isEmpty();
        assertThat(stays(decided)).containsExactly(Map.entry("bea", List.of("SAME_MENTOR")));
    }

    @Test
    void one_who_is_there_already_takes_no_seat_of_a_partial_batch() {
        Move forGood = TEMPORARY.partially().forGood();
        Move noLeave = Move.builder().from(forGood).leave(Optional.empty()).build();
        BatchDecision decided = BatchRules.decide(batch(noLeave, withSeats(2), "ari"));
        assertThat(moved(decided)).containsExactly("ari", "bea", "cy");
        assertThat(decided.moved()).extracting(Assignment::root).containsOnly(OSCAR);
    }

    @Test
    void one_who_is_not_admitted_is_told_so_and_nothing_else() {
        BatchCase all = batch(TEMPORARY.partially(), withSeats(1));
        Map<StudentId, Assignment> known = new LinkedHashMap<>(all.door().assigned());
        known.remove(StudentId.of("ari"));
        AdmissionRules door =
                new AdmissionRules(Authority.standard(), STAFF, all.door().move(), Optional.of(TWO_WEEKS), known);
        BatchDecision decided = BatchRules.decide(new BatchCase(door, all.target(), all.cases()));
        assertThat(moved(decided)).containsExactly("bea");
        assertThat(stays(decided).get("ari")).containsExactly("UNKNOWN_STUDENT");
        assertThat(stays(decided).get("cy")).containsExactly("NO_SEATS{free=0, needed=1}");
    }

    @Test
    void a_transfer_says_who_moved_whom_when_and_why() {
        TransferOutcome.Done done =
                BatchRules.decide(batch(TEMPORARY, withSeats(3))).outcome().orElseThrow();
        Transfer first = done.transfers().get(0);
        assertThat(first.from()).isEqualTo(NADIA);
        assertThat(first.to()).isEqualTo(OSCAR);
        assertThat(first.at()).isEqualTo(Moving.FIRST_MORNING);
        assertThat(first.kind()).isEqualTo(TransferKind.TEMPORARY);
        assertThat(first.by()).isEqualTo(STAFF);
        assertThat(first.leave()).contains(LeaveId.of("L1"));
        assertThat(first.overridden()).isEmpty();
        assertThat(done.warnings()).isEmpty();
    }

    @Test
    void what_was_overridden_is_kept_with_the_reason_and_a_reason_that_nothing_needed_is_not() {
        Move override = TEMPORARY.overriding("the only one left");
        Transfer full = BatchRules.decide(batch(override, withSeats(0)))
                .outcome()
                .orElseThrow()
                .transfers()
                .get(0);
        assertThat(full.overridden()).containsExactly(Cause.NO_SEATS);
        assertThat(full.overrideReason()).contains("the only one left");
        Transfer free = BatchRules.decide(batch(override, withSeats(3)))
                .outcome()
                .orElseThrow()
                .transfers()
                .get(0);
        assertThat(free.overridden()).isEmpty();
        assertThat(free.overrideReason()).isEmpty();
    }

    @Test
    void a_warning_about_the_command_is_given_once() {
        BatchCase prepared = batch(TEMPORARY, withSeats(3));
        Map<StudentId, MoveCase> unpolled = new LinkedHashMap<>();
        prepared.cases()
                .forEach((id, each) -> unpolled.put(
                        id,
                        MoveCase.builder()
                                .from(each)
                                .steps(new Preparations.Steps(false, Set.copyOf(TEMPORARY.students())))
                                .build()));
        TransferOutcome.Done done = BatchRules.decide(new BatchCase(prepared.door(), prepared.target(), unpolled))
                .outcome()
                .orElseThrow();
        assertThat(done.warnings()).extracting(warning -> warning.kind().name()).containsExactly("NOBODY_POLLED");
    }
}
