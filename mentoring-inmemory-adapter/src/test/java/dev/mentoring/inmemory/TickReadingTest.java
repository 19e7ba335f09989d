package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.OSCAR;
import static dev.mentoring.inmemory.DataSchool.PAULA;
import static dev.mentoring.inmemory.DataSchool.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.mentoring.Mentoring;
import dev.mentoring.leave.Leave;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.time.Tick;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a tick asks of the ports. */
class TickReadingTest {

    /** The usual school and vera, who has bea for nadia's leave; it and the others' leaves have no known return. */
    private static DataSchool withLeavesOf(Actor... away) {
        DataSchool school = DataSchool.openWith(DataSchool.roster()
                .addMentors(DataSchool.mentor("vera", 9, DataSchool.DATA, DataSchool.projects("D1", "D2", "D3"))
                        .build()));
        Map<Actor, LeaveId> leaves =
                Maps.toMap(List.of(away), mentor -> school.leave(mentor, Leave.openFrom("2026-05-04")));
        school.at("2026-05-04T08:00");
        Optional.ofNullable(leaves.get(NADIA)).ifPresent(leave -> school.lend(NADIA, leave, "vera", "bea"));
        return school;
    }

    private static Map<String, Integer> asked(DataSchool school) {
        CountedStore counted = new CountedStore(school.store);
        Tick tick = Mentoring.on(counted.store())
                .clock(school.clock)
                .build()
                .time()
                .tick(SYSTEM)
                .orElseThrow();
        assertThat(tick.notices()).isNotEmpty();
        return counted.calls();
    }

    @Test
    void a_tick_asks_each_port_once_a_leave_at_the_most() {
        DataSchool none = withLeavesOf();
        DataSchool two = withLeavesOf(NADIA, OSCAR);
        Map<String, Integer> before = asked(none);
        Map<String, Integer> with = asked(two);

        assertThat(two.outbox(NoticeKind.HELP_REQUEST)).hasSize(2);
        assertThat(with).containsKeys("Leaves.notOver", "Assignments.heldBy", "Preparations.consents");
        assertThat(with)
                .allSatisfy((method, times) -> assertThat(times - before.getOrDefault(method, 0))
                        .as(method)
                        .isLessThanOrEqualTo(2));
    }

    @Test
    void the_leaves_and_the_lent_students_are_asked_for_once_however_many_leaves_there_are() {
        Map<String, Integer> asked = asked(withLeavesOf(NADIA, OSCAR, PAULA));

        assertThat(asked)
                .containsEntry("Leaves.notOver", 1)
                .containsEntry("Leaves.named", 1)
                .containsEntry("Assignments.lent", 1);
    }

    @Test
    void a_leave_that_is_far_ahead_is_not_advised_on() {
        DataSchool school = DataSchool.open();
        school.leave(NADIA, "2026-05-04", "2026-05-17");

        assertThat(asked(school)).doesNotContainKey("Assignments.heldBy");
    }
}
