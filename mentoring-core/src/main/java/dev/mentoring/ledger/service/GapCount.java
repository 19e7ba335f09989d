package dev.mentoring.ledger.service;

import dev.mentoring.ledger.GapReport;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Student;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up weeks into a {@link GapReport}. */
final class GapCount {

    private final List<GapReport.Entry> gaps = new ArrayList<>();
    private final Map<WeekState.Name, Integer> counts = new EnumMap<>(WeekState.Name.class);

    GapCount() {
        for (WeekState.Name name : WeekState.Name.values()) {
            counts.put(name, 0);
        }
    }

    void add(Student student, LedgerWeek week) {
        counts.merge(week.state().name(), 1, Integer::sum);
        if (week.state() instanceof WeekState.Uncovered uncovered) {
            gaps.add(new GapReport.Entry(
                    week.student(), week.week(), GapReport.Severity.of(student.funding()), uncovered));
        }
    }

    GapReport report() {
        return new GapReport(gaps, counts);
    }
}
