package dev.mentoring.time.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.policy.AdviceKind.CONTACT_STAFF;
import static dev.mentoring.policy.AdviceKind.KEEP;
import static dev.mentoring.policy.AdviceKind.MOVE_IN_DAY;
import static dev.mentoring.policy.AdviceKind.TRANSFER;
import static dev.mentoring.policy.AdviceKind.UNAFFECTED;
import static dev.mentoring.time.rules.LeaveCases.advice;
import static dev.mentoring.time.rules.LeaveCases.advised;
import static dev.mentoring.time.rules.LeaveCases.lent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are to be told about leaves of nadia's, whether they were told before or not. */
class TickRulesTest {

    private static final MentorId NADIA = MentorId.of("nadia");
    private static final MentorId OSCAR = MentorId.of("oscar");
    private static final MentorId PAULA = MentorId.of("paula");

    private final Leave may = leave("L1", Leave.days("2026-05-04", "2026-05-17"));
    private final Leave open = leave("L2", Leave.openFrom("2026-05-04"));

    private static TickRules rules(String now) {
        return new TickRules(STANDARD, TIME, at(now));
    }

    private static List<Due> due(String now, TodoCase... leaves) {
        return rules(now).due(List.of(leaves));
    }

    // help

    @Test
    void a9_help_is_due_from_exactly_72_hours_before_the_start_to_the_end_of_the_leave() {
        TodoCase ari = advised(may, advice("ari", TRANSFER));

        assertThat(due("2026-04-30T23:59:59", ari)).isEmpty();
        assertThat(due("2026-05-01T00:00", ari)).containsExactly(new Due.Help(may, ari.advice()));
        assertThat(due("2026-05-17T23:59:59", ari)).hasSize(1);
        assertThat(rules("2026-05-17T23:59:59").isHelpDue(may)).isTrue();
        assertThat(rules("2026-05-18T00:00").isHelpDue(may)).isFalse();
        assertThat(rules("2026-05-01T00:00").isHelpDue(may.cancelled())).isFalse();
    }

    @Test
    void a9_help_is_for_those_who_should_not_stay_with_the_leaving_mentor() {
        Advice ari = advice("ari", TRANSFER);
        Advice dan = advice("dan", CONTACT_STAFF);

        assertThat(due(
                        "2026-05-02T10:00",
                        advised(may, ari, advice("bea", KEEP, Advice.Need.CONSENT), advice("cy", MOVE_IN_DAY), dan)))
                .containsExactly(new Due.Help(may, List.of(ari, dan)));
        assertThat(due("2026-05-02T10:00", advised(may, advice("ari", UNAFFECTED), advice("bea", KEEP))))
                .isEmpty();
    }

    // returns

    @Test
    void s42_a_return_is_due_from_its_day_on_and_each_holder_is_told_once() {
        TodoCase away = lent(may, "ari", "paula", "bea", "oscar", "cy", "paula");

        assertThat(due("2026-05-17T23:59:59", away)).isEmpty();
        assertThat(due("2026-05-18T00:00", away)).containsExactly(new Due.Return(may, List.of(OSCAR, PAULA)));
        assertThat(due("2026-07-18T00:00", away)).hasSize(1);
    }

    @Test
    void no_return_is_due_of_a_leave_called_off_nor_where_nobody_is_lent() {
        assertThat(due("2026-05-18T00:00", lent(may.cancelled(), "ari", "oscar")))
                .isEmpty();
        assertThat(due("2026-05-18T00:00", lent(may))).isEmpty();
    }

    // unknown returns

    @Test
    void a14_while_a_leave_without_a_known_return_runs_those_who_hold_the_students_are_asked() {
        TodoCase away = lent(open, "ari", "paula", "bea", "oscar");

        assertThat(due("2026-05-03T23:59", away)).isEmpty();
        assertThat(due("2026-05-04T00:00", away))
                .containsExactly(new Due.UnknownReturn(open, List.of(OSCAR, PAULA), "2026-W19"));
        assertThat(due("2026-05-11T00:00", away))
                .containsExactly(new Due.UnknownReturn(open, List.of(OSCAR, PAULA), "2026-W20"));
    }

    @Test
    void a14_with_nobody_lent_the_mentor_is_asked_and_nobody_where_the_return_is_known() {
        assertThat(due("2026-05-04T00:00", lent(open)))
                .containsExactly(new Due.UnknownReturn(open, List.of(NADIA), "2026-W19"));
        assertThat(due("2026-05-04T00:00", lent(may))).isEmpty();
        assertThat(due("2026-05-04T00:00", lent(open.cancelled()))).isEmpty();
    }

    // the order, and what happens once

    @Test
    void help_comes_first_then_returns_by_leave_then_unknown_returns() {
        Leave over = leave("L9", Leave.days("2026-04-06", "2026-04-12"));
        Leave before = leave("L3", Leave.days("2026-04-20", "2026-04-26"));
        TodoCase away = new TodoCase(open, List.of(advice("ari", TRANSFER)), LeaveCases.holders("bea", "oscar"));

        assertThat(due(
                        "2026-05-04T10:00",
                        away,
                        advised(may, advice("ari", TRANSFER)),
                        lent(over, "cy", "oscar"),
                        lent(before, "dan", "oscar")))
                .extracting(each -> each.kind() + " " + each.leave().id())
                .containsExactly(
                        "HELP_REQUEST L2", "HELP_REQUEST L1", "RETURN_DUE L3", "RETURN_DUE L9", "RETURN_UNKNOWN L2");
    }

    @Test
    void a19_what_was_told_under_an_absorbed_name_was_told() {
        Leave merged = Leave.builder().from(open).addAbsorbed(LeaveId.of("L0")).build();

        assertThat(due("2026-05-04T00:00", lent(merged)).get(0).marks())
                .containsExactly("RETURN_UNKNOWN/L2/2026-W19", "RETURN_UNKNOWN/L0/2026-W19");
        assertThat(new Due.Help(may, List.of()).marks()).containsExactly("HELP_REQUEST/L1/");
        assertThat(new Due.Return(may, List.of()).marks()).containsExactly("RETURN_DUE/L1/");
    }

    @Test
    void a_leave_has_the_students_who_left_its_mentor_for_it_under_any_of_its_names() {
        Leave merged = Leave.builder().from(may).addAbsorbed(LeaveId.of("L0")).build();
        Assignment ari = Assignment.at(StudentId.of("ari"), NADIA).lentTo(OSCAR, LeaveId.of("L1"));
        Assignment bea = Assignment.at(StudentId.of("bea"), NADIA).lentTo(PAULA, LeaveId.of("L0"));
        Assignment forAnother = Assignment.at(StudentId.of("cy"), NADIA).lentTo(OSCAR, LeaveId.of("L7"));
        Assignment movedOn = Assignment.at(StudentId.of("dan"), OSCAR).lentTo(PAULA, LeaveId.of("L1"));

        assertThat(TodoCase.of(merged, List.of(), List.of(ari, bea, forAnother, movedOn))
                        .lent())
                .isEqualTo(LeaveCases.holders("ari", "oscar", "bea", "paula"));
    }
}
