package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.inmemory.InMemoryStore;
import dev.mentoring.ledger.GapReport;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.threeten.extra.YearWeek;

/** Each due week of a student reads one of six states; the gaps of the school are the weeks that nothing covers. */
final class WeeksAndGaps implements Example {

    private static final StudentId ARI = StudentId.of("ari");

    @Override
    public String name() {
        return "weeks-and-gaps";
    }

    @Override
    public String shows() {
        return "sessions recorded, a student's weeks, and the school's gaps";
    }

    @Override
    public void run(PrintStream out) {
        AtomicReference<Instant> now = new AtomicReference<>(SmallSchool.APRIL_28);
        Mentoring school = SmallSchool.open(InMemoryStore.create(), now::get);
        Session session = plan(school, "2026-04-28T08:30:00Z");
        plan(school, "2026-05-12T08:30:00Z");
        now.set(Instant.parse("2026-04-28T10:00:00Z"));
        school.sessions()
                .outcome(SmallSchool.NADIA, session.id(), SessionStatus.HELD)
                .orElseThrow();

        now.set(Instant.parse("2026-05-11T08:00:00Z"));
        out.println("Ari's weeks, on 11 May:");
        school.ledger()
                .weeks(SmallSchool.NADIA, "ari", "2026-W18", "2026-W21")
                .orElseThrow()
                .forEach(week -> out.println("  " + week.explain(Locale.ENGLISH)));

        GapReport gaps = school.ledger()
                .gaps(SmallSchool.STAFF, YearWeek.of(2026, 18), YearWeek.of(2026, 19), Optional.empty())
                .orElseThrow();
        out.println("The school's gaps of two weeks:");
        gaps.gaps().forEach(gap -> out.println("  " + gap.week() + " " + gap.student() + ", " + gap.severity()));
        out.println("Counted: " + gaps.counts());
    }

    private static Session plan(Mentoring school, String start) {
        return school.sessions()
                .record(SmallSchool.NADIA, ARI, Instant.parse(start), Optional.empty())
                .orElseThrow();
    }
}
