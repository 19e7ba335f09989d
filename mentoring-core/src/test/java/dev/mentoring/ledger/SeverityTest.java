package dev.mentoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.Funding;
import org.junit.jupiter.api.Test;

class SeverityTest {

    @Test
    void A6_an_uncovered_week_breaks_a_contract_unless_the_student_pays() {
        assertThat(GapReport.Severity.of(Funding.THIRD_PARTY)).isEqualTo(GapReport.Severity.BREACH);
        assertThat(GapReport.Severity.of(Funding.APPRENTICESHIP)).isEqualTo(GapReport.Severity.BREACH);
        assertThat(GapReport.Severity.of(Funding.SELF_FUNDED)).isEqualTo(GapReport.Severity.WARNING);
    }
}
