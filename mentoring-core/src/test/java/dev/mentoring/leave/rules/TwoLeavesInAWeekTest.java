package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static dev.mentoring.fixtures.Fixtures.trainingWithoutUsualDay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import org.junit.jupiter.api.Test;

/** A mentor away on Monday 1 June 2026, there on Tuesday and Wednesday, and away again on Thursday and Friday. */
class TwoLeavesInAWeekTest {

    private final Student tuesdays = thirdPartyStudent();
    private final Leave monday = leave("L1", Leave.days("2026-06-01", "2026-06-01"));
    private final Leave endOfWeek = leave("L2", Leave.days("2026-06-04", "2026-06-05"));

    @Test
    void a_session_in_the_other_leave_does_not_stand() {
        assertThat(Asking.about(tuesdays, monday)
                        .alsoAway(endOfWeek)
                        .with(session("S1", tuesdays, "2026-06-01T10:00"), session("S2", tuesdays, "2026-06-04T10:00"))
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_session_in_the_other_leave_is_lost_by_that_one() {
        assertThat(Asking.about(tuesdays, monday)
                        .alsoAway(endOfWeek)
                        .with(session("S1", tuesdays, "2026-06-04T10:00"))
                        .lostWeeks())
                .isEmpty();
        assertThat(Asking.about(tuesdays, endOfWeek)
                        .alsoAway(monday)
                        .with(session("S1", tuesdays, "2026-06-04T10:00"))
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_session_between_the_two_keeps_the_week_from_both() {
        assertThat(Asking.about(tuesdays, endOfWeek)
                        .alsoAway(monday)
                        .with(session("S1", tuesdays, "2026-06-02T10:00"), session("S2", tuesdays, "2026-06-04T10:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void with_no_usual_day_the_days_between_the_two_are_left() {
        Student anyDay =
                aStudent("dee", Funding.THIRD_PARTY, trainingWithoutUsualDay()).build();
        assertThat(Asking.about(anyDay, endOfWeek).alsoAway(monday).lostWeeks()).isEmpty();
    }
}
