package dev.mentoring.time.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.ledger.GapStart;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.rules.LedgerRules;
import dev.mentoring.ledger.rules.StudentFile;
import dev.mentoring.ledger.rules.StudentFileReader;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * Finds weeks that ended uncovered and were not reported yet (A6), from the week before the first look on.
 *
 * @param school what the service goes by
 * @param files reads students' files
 * @param told the port
 * @param start the port
 */
record GapWatch(School school, StudentFileReader files, OnceMarks told, GapStart start) {

    private static final int PAGE = 1_000;

    List<Notice> due(Tx tx) {
        YearWeek last = school.thisWeek().minusWeeks(1);
        YearWeek first = start.since(tx, last);
        List<Notice> found = new ArrayList<>();
        List<Assignment> page = files.ports().assignments().page(tx, Optional.empty(), PAGE);
        while (!page.isEmpty() && !last.isBefore(first)) {
            found.addAll(unreported(tx, uncovered(tx, page, first, last)));
            page = files.ports()
                    .assignments()
                    .page(tx, Optional.of(page.get(page.size() - 1).student()), PAGE);
        }
        return found;
    }

    private List<LedgerWeek> uncovered(Tx tx, List<Assignment> page, YearWeek first, YearWeek last) {
        LedgerRules rules = new LedgerRules(school.policy(), school.time(), school.now());
        Set<StudentId> ids = page.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
        Map<StudentId, StudentFile> read = files.read(tx, ids, first, last);
        return ids.stream()
                .filter(read::containsKey)
                .flatMap(id -> rules.weeks(Lookup.of(read, id), first, last).stream())
                .filter(week -> !week.state().isSafe())
                .toList();
    }

    private List<Notice> unreported(Tx tx, List<LedgerWeek> uncovered) {
        Set<String> marks = uncovered.stream().map(GapWatch::mark).collect(ImmutableSet.toImmutableSet());
        Set<String> before = told.marked(tx, marks);
        told.mark(tx, marks);
        return uncovered.stream()
                .filter(week -> !before.contains(mark(week)))
                .map(this::notice)
                .toList();
    }

    private static String mark(LedgerWeek week) {
        return "GAP_FOUND/" + week.student() + "/" + week.week();
    }

    private Notice notice(LedgerWeek week) {
        return Notice.of(
                NoticeKind.GAP_FOUND,
                Recipient.STAFF,
                week.student().value(),
                ImmutableMap.of(
                        "student", week.student().value(),
                        "week", week.week().toString()),
                school.now(),
                week.week().toString());
    }
}
