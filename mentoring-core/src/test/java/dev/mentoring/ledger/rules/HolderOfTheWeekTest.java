package dev.mentoring.ledger.rules;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.leave;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.leave.Leave;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import org.junit.jupiter.api.Test;

/** Whose leave counts: that of whoever holds the student now, or held the student then. */
class HolderOfTheWeekTest {

    private final Student ari = thirdPartyStudent();
    private final Session tuesday = session("S1", ari, "2026-06-09T10:00");
    private final Leave nadias = leave("2026-06-08", "2026-06-12");
    private final Leave oscars = Leave.builder()
            .from(leave("L2", Leave.days("2026-06-08", "2026-06-12")))
            .mentor(MentorId.of("oscar"))
            .build();

    @Test
    void a_student_who_was_moved_is_not_touched_by_the_former_mentors_leave() {
        FileOf file = FileOf.the(ari).nadiaAway(nadias).movedTo("oscar", "2026-06-05T10:00");
        assertThat(file.stateOn("2026-06-05T09:59", "2026-W24").name()).isEqualTo(WeekState.Name.UNCOVERED);
        assertThat(file.stateOn("2026-06-05T10:00", "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(file.stateOn("2026-06-20T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOTHING_PLANNED, at("2026-06-15T00:00")));
    }

    @Test
    void a_planned_session_goes_with_the_student_to_the_new_holder() {
        FileOf file = FileOf.the(ari).with(tuesday).nadiaAway(nadias).movedTo("oscar", "2026-06-05T10:00");
        assertThat(file.stateOn("2026-06-05T09:59", "2026-W24").name()).isEqualTo(WeekState.Name.UNCOVERED);
        assertThat(file.stateOn("2026-06-05T10:00", "2026-W24")).isEqualTo(new WeekState.Planned(SessionId.of("S1")));
    }

    @Test
    void a_past_week_is_judged_by_the_holder_it_had_when_it_ended() {
        FileOf file = FileOf.the(ari).nadiaAway(nadias).movedTo("oscar", "2026-06-15T00:00");
        assertThat(file.stateOn("2026-06-20T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-08T00:00")));
    }

    @Test
    void a_leave_of_a_later_holder_does_not_touch_a_past_week() {
        FileOf file = FileOf.the(ari).away("oscar", oscars).movedTo("oscar", "2026-06-16T10:00");
        assertThat(file.stateOn("2026-06-20T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.NOTHING_PLANNED, at("2026-06-15T00:00")));
    }

    @Test
    void a_past_session_had_the_mentor_who_held_the_student_at_its_start() {
        // Nadia was away on Tuesday; Oscar took over on Wednesday
        FileOf file = FileOf.the(ari).with(tuesday).nadiaAway(nadias).movedTo("oscar", "2026-06-10T10:00");
        assertThat(file.stateOn("2026-06-11T10:00", "2026-W24")).isEqualTo(new WeekState.Due());
        assertThat(file.stateOn("2026-06-15T00:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-15T00:00")));
    }

    @Test
    void the_new_holders_leave_counts_from_the_transfer_on() {
        FileOf file = FileOf.the(ari).with(tuesday).away("oscar", oscars).movedTo("oscar", "2026-06-05T10:00");
        assertThat(file.stateOn("2026-06-05T09:59", "2026-W24").name()).isEqualTo(WeekState.Name.PLANNED);
        assertThat(file.stateOn("2026-06-05T10:00", "2026-W24"))
                .isEqualTo(new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, at("2026-06-08T00:00")));
    }

    @Test
    void a_mentor_of_whom_no_leave_is_known_is_there() {
        assertThat(FileOf.the(ari)
                        .file()
                        .absencesOfHolder(at("2026-06-09T10:00"))
                        .leaves())
                .isEmpty();
    }
}
