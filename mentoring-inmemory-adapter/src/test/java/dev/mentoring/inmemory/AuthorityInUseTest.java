package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Authority;
import dev.mentoring.assignment.Role;
import dev.mentoring.calendar.Holidays;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.TransferOutcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host may narrow the table of section 6, or widen it explicitly. */
class AuthorityInUseTest {

    private final DataSchool school = DataSchool.open();

    AuthorityInUseTest() {
        LeaveId leave = school.leave(NADIA, "2026-05-04", "2026-05-17");
        school.at("2026-05-04T08:00");
        school.lend(NADIA, leave, "oscar", "ari");
        school.at("2026-05-18T08:00");
    }

    private Mentoring with(Action action, Role... roles) {
        return Mentoring.on(school.store)
                .clock(school.clock)
                .policy(ContinuityPolicy.builder().holidays(Holidays.FR).build())
                .authority(Authority.standard().with(action, Set.of(roles)))
                .build();
    }

    private static TransferOutcome giveBack(Mentoring mentoring, Actor actor) {
        return mentoring.transfers().giveBack(actor, List.of(StudentId.of("ari")));
    }

    @Test
    void widened_the_root_mentor_may_call_the_student_back() {
        Mentoring widened = with(Action.RETURN, Role.HOLDER, Role.ROOT, Role.STAFF);

        assertThat(Told.causes(giveBack(widened, PAULA))).containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(giveBack(widened, NADIA))).containsExactly("OK");
    }

    @Test
    void narrowed_staff_alone_returns() {
        Mentoring narrowed = with(Action.RETURN, Role.STAFF);

        assertThat(Told.causes(giveBack(narrowed, OSCAR))).containsExactly("NOT_CURRENT_MENTOR");
        assertThat(Told.causes(giveBack(narrowed, STAFF))).containsExactly("OK");
    }
}
