package school.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mentoring.Mentoring;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.service.SchoolRoster;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final Clock APRIL = Clock.fixed(Instant.parse("2026-04-28T08:00:00Z"), ZoneOffset.UTC);

    private static SchoolRoster roster() {
        ParcoursCode data = ParcoursCode.of("DATA");
        ProjectCode first = ProjectCode.of("D1");
        return SchoolRoster.builder()
                .addParcours(Parcours.builder()
                        .code(data)
                        .title("Data analyst")
                        .channel("#data")
                        .addProjects(first)
                        .build())
                .addMentors(Mentor.builder()
                        .id(MentorId.of("nadia"))
                        .name("Nadia")
                        .email(Email.of("nadia@school.example"))
                        .capacity(4)
                        .profile(Map.of(data, Set.of(first)))
                        .build())
                .build();
    }

    @Test
    void a_leave_is_declared_and_found_again() {
        Mentoring school =
                Mentoring.on(InMemoryStore.create()).clock(APRIL).build();
        school.roster().enrol(Actor.system(), roster()).orElseThrow();
        LeaveAdvice told = school.leaves()
                .declare(Actor.mentor("nadia"), Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow();
        assertEquals(14, told.days());
        assertEquals(told.id(), school.leaves()
                .show(Actor.mentor("nadia"), told.id())
                .orElseThrow()
                .id());
    }
}
