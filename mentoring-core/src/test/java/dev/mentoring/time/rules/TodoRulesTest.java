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

import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.MentorId;
import dev.mentoring.time.Todo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be done now about leaves of nadia's, who had four seats. */
class TodoRulesTest {

    private final Leave may = leave("L1", Leave.days("2026-05-04", "2026-05-17"));
    private final Leave open = leave("L1", Leave.openFrom("2026-05-04"));

    private static List<Todo> todo(String now, TodoCase... leaves) {
        return new TodoRules(STANDARD, TIME, at(now)).due(List.of(leaves));
    }

    private static List<String> due(String now, TodoCase... leaves) {
        return LeaveCases.lines(todo(now, leaves));
    }

    // before the leave

    @Test
    void each_advice_asks_for_its_step_by_the_first_day_of_the_leave() {
        TodoCase each = advised(
                may,
                advice("ari", TRANSFER),
                advice("bea", KEEP, Advice.Need.CONSENT),
                advice("cy", MOVE_IN_DAY),
                advice("dan", CONTACT_STAFF));

        assertThat(due("2026-05-01T10:00", each))
                .containsExactly(
                        "2026-05-04 nadia KEEP bea",
                        "2026-05-04 nadia TRANSFER ari",
                        "2026-05-04 nadia MOVE_SESSION cy",
                        "2026-05-04 staff HELP dan");
        assertThat(todo("2026-05-01T10:00", advised(may, advice("dan", CONTACT_STAFF))))
                .extracting(Todo::who)
                .containsExactly(Recipient.STAFF);
    }

    @Test
    void who_is_unaffected_or_kept_in_full_asks_nothing_of_anybody() {
        assertThat(due("2026-05-01T10:00", advised(may, advice("ari", UNAFFECTED), advice("bea", KEEP))))
                .isEmpty();
    }

    @Test
    void a8_nothing_is_to_be_done_until_transfers_are_no_longer_early() {
        TodoCase each = advised(may, advice("ari", TRANSFER));

        assertThat(due("2026-04-26T23:59:59", each)).isEmpty();
        assertThat(due("2026-04-27T00:00", each)).containsExactly("2026-05-04 nadia TRANSFER ari");
    }

    @Test
    void once_the_leave_has_begun_what_was_not_done_is_to_be_done_today() {
        TodoCase each = advised(may, advice("ari", TRANSFER));

        assertThat(due("2026-05-04T23:59", each)).containsExactly("2026-05-04 nadia TRANSFER ari");
        assertThat(due("2026-05-17T23:59", each)).containsExactly("2026-05-17 nadia TRANSFER ari");
    }

    @Test
    void the_advice_on_a_leave_that_is_over_or_called_off_asks_nothing() {
        assertThat(due("2026-05-18T00:00", advised(may, advice("ari", TRANSFER))))
                .isEmpty();
        assertThat(due("2026-05-01T00:00", advised(may.cancelled(), advice("ari", TRANSFER))))
                .isEmpty();
    }

    // unknown returns

    @Test
    void a14_while_an_open_leave_runs_the_mentor_is_to_say_when_it_ends() {
        assertThat(due("2026-05-03T23:59", advised(open))).isEmpty();
        assertThat(due("2026-05-04T00:00", advised(open))).containsExactly("2026-05-04 nadia ASK_RETURN L1");
        assertThat(due("2026-08-04T00:00", advised(open))).containsExactly("2026-08-04 nadia ASK_RETURN L1");
    }

    @Test
    void a14_a_known_return_is_not_asked_for_nor_one_from_a_leave_that_is_over_or_called_off() {
        TodoCase ended =
                advised(leave("L1", Leave.days("2026-05-04", "2026-05-17").returnUnknown()));

        assertThat(due("2026-05-05T10:00", advised(may))).isEmpty();
        assertThat(due("2026-05-18T00:00", ended)).isEmpty();
        assertThat(due("2026-05-05T10:00", advised(open.cancelled()))).isEmpty();
    }

    // returns

    @Test
    void a11_from_the_return_on_each_holder_sends_students_back_and_the_capacity_comes_back() {
        TodoCase away = lent(may, "ari", "paula", "bea", "oscar", "cy", "paula");

        assertThat(due("2026-05-17T23:59", away)).isEmpty();
        assertThat(due("2026-05-18T00:00", away))
                .containsExactly(
                        "2026-05-18 nadia CAPACITY_BACK 4",
                        "2026-05-18 oscar RETURN bea nadia",
                        "2026-05-18 paula RETURN ari, cy nadia");
    }

    @Test
    void s42_the_return_keeps_the_day_that_was_written_down() {
        TodoCase away =
                lent(leave("L1", Leave.days("2026-05-04", "2026-05-17").returning("2026-05-20")), "ari", "oscar");

        assertThat(due("2026-05-19T23:59", away)).isEmpty();
        assertThat(due("2026-06-01T10:00", away))
                .containsExactly("2026-05-20 nadia CAPACITY_BACK 4", "2026-05-20 oscar RETURN ari nadia");
    }

    @Test
    void a_day_of_return_in_the_middle_of_a_leave_waits_for_its_end() {
        Leave morning = leave("L1", Leave.between(at("2026-05-04T00:00"), at("2026-05-18T12:00")));
        TodoCase away = lent(
                Leave.builder()
                        .from(morning)
                        .returning(TIME.day(at("2026-05-18T00:00")))
                        .build(),
                "ari",
                "oscar");

        assertThat(due("2026-05-18T11:59", away)).isEmpty();
        assertThat(due("2026-05-18T12:00", away)).contains("2026-05-18 oscar RETURN ari nadia");
    }

    @Test
    void students_of_a_leave_that_was_called_off_are_to_go_home_today() {
        assertThat(due("2026-05-05T10:00", lent(open.cancelled(), "ari", "oscar")))
                .containsExactly("2026-05-05 nadia CAPACITY_BACK 4", "2026-05-05 oscar RETURN ari nadia");
        assertThat(due("2026-05-05T10:00", lent(may.cancelled(), "ari", "oscar")))
                .containsExactly("2026-05-05 nadia CAPACITY_BACK 4", "2026-05-05 oscar RETURN ari nadia");
    }

    @Test
    void an_unknown_return_sends_nobody_back() {
        TodoCase away = lent(leave("L1", Leave.days("2026-05-04", "2026-05-17").returnUnknown()), "ari", "oscar");

        assertThat(due("2026-06-01T10:00", away)).isEmpty();
    }

    @Test
    void with_nobody_lent_nothing_is_to_be_done_on_the_return() {
        assertThat(due("2026-05-18T00:00", lent(may))).isEmpty();
        assertThat(due("2026-05-05T10:00", lent(may.cancelled()))).isEmpty();
    }

    // the order

    @Test
    void the_earliest_day_comes_first_then_the_person_then_the_step_then_the_leave() {
        Leave later = leave("L0", Leave.days("2026-05-07", "2026-05-08"));
        Leave olga = Leave.builder().from(may).mentor(MentorId.of("olga")).build();

        assertThat(due(
                        "2026-05-01T10:00",
                        advised(later, advice("zoe", KEEP, Advice.Need.CATCH_UP)),
                        advised(olga, advice("eve", KEEP, Advice.Need.CONSENT)),
                        advised(
                                may,
                                advice("bea", TRANSFER),
                                advice("ari", TRANSFER),
                                advice("cy", KEEP, Advice.Need.CONSENT))))
                .containsExactly(
                        "2026-05-04 nadia KEEP cy",
                        "2026-05-04 nadia TRANSFER bea",
                        "2026-05-04 nadia TRANSFER ari",
                        "2026-05-04 olga KEEP eve",
                        "2026-05-07 nadia KEEP zoe");
    }
}
