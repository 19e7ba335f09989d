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
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is to be done so that a plan for leaves of nadia's comes true. */
class PlannedTodosTest {

    private final Leave may = leave("L1", Leave.days("2026-05-04", "2026-05-17"));
    private final Leave open = leave("L1", Leave.openFrom("2026-05-04"));

    private static List<Todo> todo(String now, PlanTodoCase... leaves) {
        return new TodoRules(STANDARD, TIME, at(now)).planned(List.of(leaves));
    }

    private static List<String> planned(String now, PlanTodoCase... leaves) {
        return LeaveCases.lines(todo(now, leaves));
    }

    private static Set<StudentId> students(String... ids) {
        return Set.copyOf(List.of(ids).stream().map(StudentId::of).toList());
    }

    /** Nothing is prepared: four seats, nobody polled, warned or noted. */
    private static PlanTodoCase unprepared(TodoCase leave) {
        return new PlanTodoCase(leave, new Preparations.Steps(false, Set.of()), Set.of(), 4);
    }

    /** Everything is prepared but what depends on the plan. */
    private static PlanTodoCase prepared(TodoCase leave) {
        Set<StudentId> all = students("ari", "bea", "cy", "dan");
        return new PlanTodoCase(leave, new Preparations.Steps(true, all), all, 0);
    }

    private static TodoCase placed(Leave leave, List<Advice> advice, String... studentsAndHolders) {
        return new TodoCase(leave, advice, LeaveCases.holders(studentsAndHolders));
    }

    @Test
    void s41_an_unprepared_leave_asks_for_every_step_in_its_order() {
        TodoCase ari = placed(may, List.of(advice("ari", TRANSFER)), "ari", "oscar");

        assertThat(planned("2026-04-20T10:00", unprepared(ari)))
                .containsExactly(
                        "2026-04-27 nadia CAPACITY_TO_ZERO",
                        "2026-04-27 nadia POLL",
                        "2026-04-27 nadia WARN ari",
                        "2026-05-04 nadia NOTE ari",
                        "2026-05-04 nadia TRANSFER_TO ari oscar",
                        "2026-05-18 oscar RETURN ari nadia",
                        "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void s41_what_is_done_is_not_asked_for_again() {
        TodoCase ari = placed(may, List.of(advice("ari", TRANSFER)), "ari", "oscar");

        assertThat(planned("2026-04-20T10:00", prepared(ari)))
                .containsExactly(
                        "2026-05-04 nadia TRANSFER_TO ari oscar",
                        "2026-05-18 oscar RETURN ari nadia",
                        "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void s34_those_who_are_affected_and_not_warned_yet_are_to_be_warned() {
        TodoCase four =
                advised(may, advice("ari", KEEP), advice("bea", KEEP), advice("cy", KEEP), advice("dan", UNAFFECTED));
        PlanTodoCase beaIsWarned = new PlanTodoCase(four, new Preparations.Steps(true, students("bea")), Set.of(), 0);

        assertThat(planned("2026-04-20T10:00", beaIsWarned))
                .containsExactly("2026-04-27 nadia WARN ari, cy", "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void nothing_is_to_be_done_before_today() {
        TodoCase two = placed(may, List.of(advice("ari", TRANSFER), advice("bea", TRANSFER)), "ari", "oscar");

        assertThat(planned("2026-05-11T10:00", unprepared(two)))
                .containsExactly(
                        "2026-05-11 nadia CAPACITY_TO_ZERO",
                        "2026-05-11 nadia POLL",
                        "2026-05-11 nadia WARN ari, bea",
                        "2026-05-11 nadia NOTE ari",
                        "2026-05-11 nadia TRANSFER_TO ari oscar",
                        "2026-05-11 staff HELP bea",
                        "2026-05-18 oscar RETURN ari nadia",
                        "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void a_return_that_was_due_before_the_leave_is_over_is_due_today() {
        Leave late = Leave.builder()
                .from(may)
                .returning(TIME.day(at("2026-05-06T00:00")))
                .build();

        assertThat(planned(
                        "2026-05-11T10:00", prepared(placed(late, List.of(advice("ari", TRANSFER)), "ari", "oscar"))))
                .containsExactly(
                        "2026-05-11 nadia TRANSFER_TO ari oscar",
                        "2026-05-11 oscar RETURN ari nadia",
                        "2026-05-11 nadia CAPACITY_BACK 4");
    }

    @Test
    void a9_help_for_those_whom_the_plan_does_not_place_is_due_72_elapsed_hours_before_the_start() {
        Leave autumn = leave("L1", Leave.days("2026-10-26", "2026-11-08"));
        PlanTodoCase two = prepared(advised(autumn, advice("ari", TRANSFER), advice("bea", CONTACT_STAFF)));

        assertThat(planned("2026-10-12T10:00", two))
                .containsExactly(
                        "2026-10-23 staff HELP ari", "2026-10-23 staff HELP bea", "2026-11-09 nadia CAPACITY_BACK 4");
        assertThat(todo("2026-10-12T10:00", two)).extracting(Todo::who).startsWith(Recipient.STAFF);
    }

    @Test
    void who_stays_is_kept_or_has_the_session_moved() {
        assertThat(planned(
                        "2026-04-20T10:00",
                        prepared(advised(
                                may,
                                advice("ari", KEEP, Advice.Need.CONSENT, Advice.Need.CATCH_UP),
                                advice("bea", KEEP),
                                advice("cy", MOVE_IN_DAY)))))
                .containsExactly(
                        "2026-05-04 nadia KEEP ari",
                        "2026-05-04 nadia MOVE_SESSION cy",
                        "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void a14_an_unknown_return_is_to_be_asked_for_from_the_first_day_on() {
        PlanTodoCase ari = prepared(placed(open, List.of(advice("ari", TRANSFER)), "ari", "oscar"));

        assertThat(planned("2026-04-20T10:00", ari))
                .containsExactly("2026-05-04 nadia TRANSFER_TO ari oscar", "2026-05-04 nadia ASK_RETURN L1");
        assertThat(planned("2026-05-11T10:00", ari)).contains("2026-05-11 nadia ASK_RETURN L1");
    }

    @Test
    void s43_each_replacement_sends_back_all_its_students_at_once() {
        List<Advice> three = List.of(advice("ari", TRANSFER), advice("bea", TRANSFER), advice("cy", TRANSFER));

        assertThat(planned(
                        "2026-04-20T10:00",
                        prepared(placed(may, three, "ari", "paula", "bea", "oscar", "cy", "paula"))))
                .endsWith(
                        "2026-05-18 oscar RETURN bea nadia",
                        "2026-05-18 paula RETURN ari, cy nadia",
                        "2026-05-18 nadia CAPACITY_BACK 4");
    }

    @Test
    void a_leave_that_is_over_called_off_or_nobodys_affair_asks_nothing() {
        Advice ari = advice("ari", TRANSFER);

        assertThat(planned("2026-05-17T23:59", unprepared(advised(may, ari)))).isNotEmpty();
        assertThat(planned("2026-05-18T00:00", unprepared(advised(may, ari)))).isEmpty();
        assertThat(planned("2026-04-20T10:00", unprepared(advised(may.cancelled(), ari))))
                .isEmpty();
        assertThat(planned("2026-04-20T10:00", unprepared(advised(may, advice("ari", UNAFFECTED)))))
                .isEmpty();
        assertThat(planned("2026-04-20T10:00", unprepared(advised(may)))).isEmpty();
    }

    @Test
    void on_one_day_the_step_comes_before_the_person_and_the_person_before_the_student() {
        Leave olga = Leave.builder().from(may).mentor(MentorId.of("olga")).build();

        assertThat(planned(
                        "2026-04-20T10:00",
                        prepared(advised(olga, advice("dan", MOVE_IN_DAY), advice("cy", KEEP, Advice.Need.CONSENT))),
                        prepared(advised(may, advice("bea", MOVE_IN_DAY), advice("ari", MOVE_IN_DAY)))))
                .containsExactly(
                        "2026-05-04 olga KEEP cy",
                        "2026-05-04 nadia MOVE_SESSION ari",
                        "2026-05-04 nadia MOVE_SESSION bea",
                        "2026-05-04 olga MOVE_SESSION dan",
                        "2026-05-18 nadia CAPACITY_BACK 4",
                        "2026-05-18 olga CAPACITY_BACK 4");
    }
}
