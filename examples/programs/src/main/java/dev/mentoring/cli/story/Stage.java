package dev.mentoring.cli.story;

import dev.mentoring.Mentoring;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearWeek;

/** A school to play a story in: the library on a store of its own, with a clock that the story sets. */
final class Stage {

    static final Actor STAFF = Actor.staff("ops");

    private final StoryClock clock;
    private final SchoolTime time;
    private final Mentoring school;

    Stage(SchoolRoster roster, Instant now) {
        ContinuityPolicy policy = ContinuityPolicy.standard();
        time = policy.time();
        clock = new StoryClock(now);
        school =
                Mentoring.on(InMemoryStore.create()).clock(clock).policy(policy).build();
        school.roster().enrol(STAFF, roster).orElseThrow();
    }

    Mentoring school() {
        return school;
    }

    SchoolTime time() {
        return time;
    }

    Instant now() {
        return clock.instant();
    }

    /** Time goes on to a moment; it never goes back. */
    void waitUntil(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            clock.set(moment);
        }
    }

    Map<StudentId, List<LedgerWeek>> ledgers(Collection<StudentId> students, YearWeek first, YearWeek last) {
        Map<StudentId, List<LedgerWeek>> ledgers = new LinkedHashMap<>();
        students.forEach(student -> ledgers.put(
                student, school.ledger().weeks(STAFF, student, first, last).orElseThrow()));
        return ledgers;
    }
}
