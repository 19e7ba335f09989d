package dev.mentoring.transfer.rules;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.transfer.rules.Moving.TWO_WEEKS;
import static dev.mentoring.transfer.rules.Moving.attendance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ari's usual day is Tuesday; nadia is away from Monday 4 to Sunday 17 May 2026. */
class RiskRulesTest {

    private static final Student ARI = Fixtures.thirdPartyStudent();
    private static final Student WITHOUT_USUAL_DAY = Fixtures.aStudent(
                    "ari", Funding.THIRD_PARTY, Fixtures.trainingWithoutUsualDay())
            .build();

    private static Optional<Instant> first(Student student, Leave leave, Session... planned) {
        return new RiskRules(Fixtures.TIME)
                .first(student, leave.span(), Absences.of(List.of(leave)), attendance(planned));
    }

    @Test
    void a8_it_is_the_planned_session_that_the_leave_takes_first() {
        Session later = Fixtures.session("s2", ARI, "2026-05-12T10:00");
        Session earlier = Fixtures.session("s1", ARI, "2026-05-07T10:00");
        assertThat(first(ARI, TWO_WEEKS, later, earlier)).contains(at("2026-05-07T10:00"));
    }

    @Test
    void with_none_planned_it_is_the_end_of_the_usual_days_teaching() {
        assertThat(first(ARI, TWO_WEEKS)).contains(at("2026-05-05T20:00"));
    }

    @Test
    void with_no_usual_day_it_is_the_end_of_the_week_or_of_the_leave() {
        assertThat(first(WITHOUT_USUAL_DAY, TWO_WEEKS)).contains(at("2026-05-11T00:00"));
        assertThat(first(WITHOUT_USUAL_DAY, Fixtures.leave("2026-05-04", "2026-05-09")))
                .contains(at("2026-05-10T00:00"));
    }

    @Test
    void a_leave_that_displaces_nothing_puts_nothing_at_risk() {
        assertThat(first(ARI, Fixtures.leave("2026-05-06", "2026-05-08"))).isEmpty();
    }
}
