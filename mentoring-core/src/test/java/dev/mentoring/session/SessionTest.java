package dev.mentoring.session;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.roster.StudentId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

class SessionTest {

    private final Session tuesday = session("S1", thirdPartyStudent(), "2026-05-05T10:00");

    @ParameterizedTest
    @CsvSource({
        "PLANNED,        true,  false",
        "HELD,           true,  true",
        "CANCELLED,      false, false",
        "STUDENT_ABSENT, false, true",
        "MENTOR_ABSENT,  false, true"
    })
    void a_status_stands_for_a_week_or_not_and_is_known_before_or_after(
            SessionStatus status, boolean stands, boolean afterwards) {
        assertThat(status.stands()).isEqualTo(stands);
        assertThat(status.isKnownAfterwards()).isEqualTo(afterwards);
    }

    @Test
    void there_are_five_statuses() {
        assertThat(Arrays.stream(SessionStatus.values())).hasSize(5);
    }

    @Test
    void a_session_is_planned_and_ordinary_unless_it_is_said_otherwise() {
        assertThat(tuesday.status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(tuesday.isPlanned()).isTrue();
        assertThat(tuesday.isHeld()).isFalse();
        assertThat(tuesday.makesUpFor()).isEmpty();
        assertThat(tuesday.lateBy()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_takes_an_outcome_and_keeps_the_rest(SessionStatus status) {
        Session catchUp = Session.builder()
                .from(tuesday)
                .makesUpFor(YearWeek.of(2026, 18))
                .build();
        Session told = catchUp.with(status);
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.isPlanned()).isEqualTo(status == SessionStatus.PLANNED);
        assertThat(told.isHeld()).isEqualTo(status == SessionStatus.HELD);
        assertThat(told.with(SessionStatus.PLANNED)).isEqualTo(catchUp);
    }

    @Test
    void who_told_an_outcome_late_is_recorded() {
        assertThat(tuesday.with(SessionStatus.HELD).toldLateBy("martine").lateBy())
                .contains("martine");
    }

    @Test
    void sessions_go_by_their_start_then_by_their_id() {
        Session same = session("S0", thirdPartyStudent(), "2026-05-05T10:00");
        Session earlier = session("S9", thirdPartyStudent(), "2026-05-05T09:59");
        assertThat(Stream.of(tuesday, same, earlier).sorted(Session.BY_START)).containsExactly(earlier, same, tuesday);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000"})
    void an_excuse_has_a_reason(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Excuse(
                        StudentId.of("ari"), YearWeek.of(2026, 19), reason, "martine", at("2026-05-05T10:00")))
                .withMessageStartingWith("The reason of an excuse");
    }
}
