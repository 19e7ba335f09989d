package dev.mentoring.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceDesk;
import dev.mentoring.leave.rules.LeaveNotices;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.School;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches over leaves: help that is to be asked for, returns that are due, returns that nobody knows.
 *
 * @param school what the service goes by
 * @param desk gathers facts and advises
 * @param told the port
 */
public record LeaveWatch(School school, AdviceDesk desk, OnceMarks told) {

    List<Notice> due(Tx tx) {
        List<Leave> running = desk.leaves().notOver(tx, school.now());
        List<Notice> due = new ArrayList<>();
        running.forEach(leave -> due.addAll(help(tx, leave)));
        lentByLeave(tx).forEach((leave, lent) -> due.addAll(returnDue(tx, leave, lent)));
        running.forEach(leave -> due.addAll(returnUnknown(tx, leave)));
        return due;
    }

    /** At exactly 72 elapsed hours before the start, or at once when it is declared later (A9). */
    private List<Notice> help(Tx tx, Leave leave) {
        Instant due =
                leave.span().getStart().minus(Duration.ofHours(school.policy().helpRequestHours()));
        if (school.now().isBefore(due) || isMarked(tx, NoticeKind.HELP_REQUEST, leave, "")) {
            return List.of();
        }
        List<Advice> open = unsettled(tx, leave);
        if (open.isEmpty()) {
            return List.of();
        }
        mark(tx, NoticeKind.HELP_REQUEST, leave, "");
        return List.of(Notice.of(
                NoticeKind.HELP_REQUEST,
                Recipient.STAFF,
                leave.id().value(),
                ImmutableMap.of(
                        "mentor", leave.mentor().value(),
                        "from", leave.firstDay(school.time()).toString(),
                        "diagnosis", diagnosis(open)),
                school.now(),
                ""));
    }

    /** The students still with the leaving mentor who should not be. */
    private List<Advice> unsettled(Tx tx, Leave leave) {
        return desk.adviseAll(tx, leave).advice().stream()
                .filter(advice -> advice.kind() == AdviceKind.TRANSFER || advice.kind() == AdviceKind.CONTACT_STAFF)
                .toList();
    }

    private static String diagnosis(List<Advice> open) {
        return open.stream()
                .map(each -> each.student() + " " + each.kind() + " " + each.strength() + " " + each.rules() + " D="
                        + each.days() + " n=" + each.sessions() + " " + each.lostWeeks())
                .collect(Collectors.joining("; "));
    }

    /** Follows the root mentor's leave alone, on the day that was written down (S42). */
    private List<Notice> returnDue(Tx tx, Leave leave, List<Assignment> lent) {
        boolean isDay = leave.returning()
                .filter(day -> !school.now().isBefore(school.time().startOf(day)))
                .isPresent();
        if (!isDay || leave.isCancelled() || isMarked(tx, NoticeKind.RETURN_DUE, leave, "")) {
            return List.of();
        }
        mark(tx, NoticeKind.RETURN_DUE, leave, "");
        LeaveNotices texts = new LeaveNotices(school);
        return holders(lent).map(holder -> texts.returnDue(leave, holder)).toList();
    }

    private List<Notice> returnUnknown(Tx tx, Leave leave) {
        String week = school.thisWeek().toString();
        boolean runs = leave.returning().isEmpty() && leave.covers(school.now());
        if (!runs || isMarked(tx, NoticeKind.RETURN_UNKNOWN, leave, week)) {
            return List.of();
        }
        mark(tx, NoticeKind.RETURN_UNKNOWN, leave, week);
        LeaveNotices texts = new LeaveNotices(school);
        List<Assignment> lent = lentByLeave(tx).getOrDefault(leave, List.of());
        Stream<MentorId> asked = lent.isEmpty() ? Stream.of(leave.mentor()) : holders(lent);
        return asked.map(mentor -> texts.returnUnknown(leave, mentor)).toList();
    }

    private static Stream<MentorId> holders(List<Assignment> lent) {
        return lent.stream().map(Assignment::holder).distinct().sorted();
    }

    /** The lent students, under the leave of their root mentor for which they left. */
    private Map<Leave, List<Assignment>> lentByLeave(Tx tx) {
        List<Assignment> lent = desk.assignments().lent(tx);
        Set<LeaveId> names = lent.stream()
                .flatMap(assignment -> assignment.lentFor().stream())
                .collect(ImmutableSet.toImmutableSet());
        Set<Leave> leaves = ImmutableSet.copyOf(desk.leaves().named(tx, names).values());
        ImmutableSortedMap.Builder<Leave, List<Assignment>> under =
                ImmutableSortedMap.orderedBy(java.util.Comparator.comparing(Leave::id));
        for (Leave leave : leaves) {
            List<Assignment> own = lent.stream()
                    .filter(each -> each.root().equals(leave.mentor()))
                    .filter(each -> each.lentFor().stream().anyMatch(leave::isNamed))
                    .toList();
            if (!own.isEmpty()) {
                under.put(leave, own);
            }
        }
        return under.build();
    }

    private boolean isMarked(Tx tx, NoticeKind kind, Leave leave, String once) {
        Set<String> marks = Stream.concat(Stream.of(leave.id()), leave.absorbed().stream())
                .map(name -> key(kind, name, once))
                .collect(ImmutableSet.toImmutableSet());
        return !told.marked(tx, marks).isEmpty();
    }

    private void mark(Tx tx, NoticeKind kind, Leave leave, String once) {
        told.mark(tx, Set.of(key(kind, leave.id(), once)));
    }

    private static String key(NoticeKind kind, LeaveId name, String once) {
        return kind + "/" + name + "/" + once;
    }

    List<Todo> todo(Tx tx) {
        return new LeaveTodos(school, desk).list(tx, lentByLeave(tx));
    }
}
