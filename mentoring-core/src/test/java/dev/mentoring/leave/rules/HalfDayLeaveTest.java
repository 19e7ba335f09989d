package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Student;
import org.junit.jupiter.api.Test;

/** Leaves given by instants: they take a day only when they cover its teaching hours. */
class HalfDayLeaveTest {

    private final Student tuesdays = thirdPartyStudent();

    private static Leave onTuesday(String from, String to) {
        return leave("L1", Leave.between(at("2026-06-02T" + from), at("2026-06-02T" + to)));
    }

    @Test
    void half_of_the_usual_day_displaces_nothing() {
        assertThat(Asking.about(tuesdays, onTuesday("08:00", "14:00")).lostWeeks())
                .isEmpty();
    }

    @Test
    void the_teaching_hours_are_the_day() {
        assertThat(Asking.about(tuesdays, onTuesday("08:00", "20:00")).lostWeeks())
                .containsExactly("2026-W23");
        assertThat(Asking.about(tuesdays, onTuesday("08:01", "20:00")).lostWeeks())
                .isEmpty();
        assertThat(Asking.about(tuesdays, onTuesday("08:00", "19:59")).lostWeeks())
                .isEmpty();
    }

    @Test
    void a_school_may_teach_at_other_hours() {
        ContinuityPolicy mornings = ContinuityPolicy.builder()
                .from(STANDARD)
                .teachingHours(TeachingHours.parse("09:00-12:00"))
                .build();
        assertThat(Asking.about(tuesdays, onTuesday("09:00", "12:00"))
                        .under(mornings)
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void S1_a_session_planned_in_the_half_day_is_lost() {
        Advice advice = Asking.about(tuesdays, onTuesday("08:00", "14:00"))
                .with(session("S1", tuesdays, "2026-06-02T10:00"))
                .advice();
        assertThat(advice.days()).isEqualTo(1);
        assertThat(advice.sessions()).isEqualTo(1);
        assertThat(advice.kind()).isEqualTo(AdviceKind.KEEP);
    }

    @Test
    void a_session_at_the_end_of_the_leave_is_outside_and_one_at_its_start_inside() {
        Leave morning = onTuesday("08:00", "14:00");
        assertThat(Asking.about(tuesdays, morning)
                        .with(session("S1", tuesdays, "2026-06-02T14:00"))
                        .lostWeeks())
                .isEmpty();
        assertThat(Asking.about(tuesdays, morning)
                        .with(session("S1", tuesdays, "2026-06-02T08:00"))
                        .lostWeeks())
                .containsExactly("2026-W23");
    }

    @Test
    void a_session_in_the_other_half_of_the_day_keeps_the_week() {
        assertThat(Asking.about(tuesdays, onTuesday("08:00", "14:00"))
                        .with(session("S1", tuesdays, "2026-06-02T10:00"), session("S2", tuesdays, "2026-06-02T16:00"))
                        .lostWeeks())
                .isEmpty();
    }

    @Test
    void the_half_day_that_is_left_is_room_for_the_catch_up() {
        // the leave leaves nothing but Tuesday afternoon of the three weeks around it
        Advice advice = Asking.about(tuesdays, onTuesday("08:00", "14:00"))
                .alsoAway(
                        leave("L0", Leave.days("2026-05-25", "2026-06-01")),
                        leave("L2", Leave.days("2026-06-03", "2026-06-14")))
                .with(session("S1", tuesdays, "2026-06-02T10:00"))
                .advice();
        assertThat(advice.kind()).isEqualTo(AdviceKind.KEEP);
    }
}
