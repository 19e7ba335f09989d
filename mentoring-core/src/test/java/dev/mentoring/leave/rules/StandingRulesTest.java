package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 4: whether a session can be reckoned with. */
class StandingRulesTest {

    private final Session tuesday = session("S1", thirdPartyStudent(), "2026-06-09T10:00");
    private final Absences away = Absences.of(List.of(leave("2026-06-08", "2026-06-12")));

    private static boolean stands(Session session, Absences holder, String now) {
        return StandingRules.stands(session, holder, at(now), STANDARD, TIME);
    }

    @Test
    void a_planned_session_stands_until_seven_days_after_its_week() {
        assertThat(stands(tuesday, Absences.NONE, "2026-06-01T10:00")).isTrue();
        assertThat(stands(tuesday, Absences.NONE, "2026-06-21T23:59:59")).isTrue();
        assertThat(stands(tuesday, Absences.NONE, "2026-06-22T00:00")).isFalse();
    }

    @Test
    void a_planned_session_in_a_leave_of_the_holder_does_not_stand() {
        assertThat(stands(tuesday, away, "2026-06-01T10:00")).isFalse();
    }

    @Test
    void a_held_session_stands_for_good() {
        assertThat(stands(tuesday.with(SessionStatus.HELD), away, "2027-06-01T10:00"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"CANCELLED", "STUDENT_ABSENT", "MENTOR_ABSENT"})
    void a_session_that_came_to_nothing_does_not_stand(SessionStatus status) {
        assertThat(stands(tuesday.with(status), Absences.NONE, "2026-06-01T10:00"))
                .isFalse();
    }

    @Test
    void a_session_lapses_seven_days_after_the_end_of_its_own_week() {
        assertThat(StandingRules.lapse(tuesday, STANDARD, TIME)).isEqualTo(at("2026-06-22T00:00"));
        Session onSunday = session("S1", thirdPartyStudent(), "2027-01-03T23:59");
        assertThat(StandingRules.lapse(onSunday, STANDARD, TIME)).isEqualTo(at("2027-01-11T00:00"));
        ContinuityPolicy two = ContinuityPolicy.builder().confirmWithinDays(2).build();
        assertThat(StandingRules.lapse(tuesday, two, TIME)).isEqualTo(at("2026-06-17T00:00"));
    }
}
