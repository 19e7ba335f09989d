package dev.mentoring.leave.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Authority;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.School;
import dev.mentoring.roster.MentorId;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LeaveNoticesTest {

    private static final MentorId OSCAR = MentorId.of("oscar");
    private static final LeaveNotices NOTICES = new LeaveNotices(new School(
            Fixtures.STANDARD,
            Fixtures.TIME,
            InstantSource.fixed(Fixtures.at("2026-04-20T10:00")),
            Authority.standard()));

    @Test
    void a_changed_leave_is_told_with_its_new_dates() {
        Leave leave = Fixtures.leave("2026-05-04", "2026-05-17");

        assertThat(NOTICES.changed(leave, OSCAR).text(Locale.ENGLISH))
                .isEqualTo("The leave of mentor nadia has changed: it is now from 2026-05-04 on"
                        + " (last day: 2026-05-17; back: 2026-05-18).");
    }

    @Test
    void a_leave_without_a_known_end_is_told_in_words() {
        Leave leave = Fixtures.leave("L1", Leave.openFrom("2026-05-04"));

        assertThat(NOTICES.changed(leave, OSCAR).text(Locale.FRENCH))
                .isEqualTo("Le congé du mentor nadia a changé : il commence maintenant le 2026-05-04"
                        + " (dernier jour : pas encore connu ; retour : pas encore connu).");
    }

    @Test
    void a_leave_that_was_called_off_is_told_as_such() {
        Leave leave = Fixtures.leave("2026-05-04", "2026-05-17").cancelled();

        assertThat(NOTICES.changed(leave, OSCAR).text(Locale.ENGLISH))
                .isEqualTo("The leave of mentor nadia from 2026-05-04 on was called off.");
        assertThat(NOTICES.changed(leave, OSCAR).text(Locale.FRENCH))
                .isEqualTo("Le congé du mentor nadia à partir du 2026-05-04 est annulé.");
    }
}
