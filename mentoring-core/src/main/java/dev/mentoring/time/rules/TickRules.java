package dev.mentoring.time.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.MentorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people are to be told about leaves: help that is to be asked for, returns that are due, returns that nobody knows.
 * Pure functions of the leaves and the moment of asking; whether they were told before is not asked here.
 *
 * @param policy the school's policy
 * @param time the school's time
 * @param now the moment of asking
 */
public record TickRules(ContinuityPolicy policy, SchoolTime time, Instant now) {

    /**
     * What is due.
     *
     * @param leaves each leave once
     * @return help, then unknown returns, both in the order of the leaves; between them returns, by leave id
     */
    public List<Due> due(List<TodoCase> leaves) {
        Stream<Due> help = leaves.stream().flatMap(this::help);
        Stream<Due> returns = leaves.stream()
                .sorted(Comparator.comparing(each -> each.leave().id()))
                .flatMap(this::returnDue);
        Stream<Due> unknown = leaves.stream().flatMap(this::returnUnknown);
        return Stream.concat(Stream.concat(help, returns), unknown).toList();
    }

    /** At exactly 72 elapsed hours before the start, or at once when it is declared later (A9). */
    public boolean isHelpDue(Leave leave) {
        Instant due = leave.span().getStart().minus(Duration.ofHours(policy.helpRequestHours()));
        return !leave.isOver(now) && !now.isBefore(due);
    }

    private Stream<Due> help(TodoCase each) {
        List<Advice> open = each.advice().stream().filter(TickRules::isToGo).toList();
        return open.isEmpty() || !isHelpDue(each.leave())
                ? Stream.empty()
                : Stream.of(new Due.Help(each.leave(), open));
    }

    private static boolean isToGo(Advice advice) {
        return advice.kind() == AdviceKind.TRANSFER || advice.kind() == AdviceKind.CONTACT_STAFF;
    }

    /** Follows the root mentor's leave alone, on the day that was written down (S42). */
    private Stream<Due> returnDue(TodoCase each) {
        boolean isDay = each.leave()
                .returning()
                .filter(day -> !now.isBefore(time.startOf(day)))
                .isPresent();
        return isDay && !each.leave().isCancelled() && !each.lent().isEmpty()
                ? Stream.of(new Due.Return(each.leave(), holders(each)))
                : Stream.empty();
    }

    private Stream<Due> returnUnknown(TodoCase each) {
        Leave leave = each.leave();
        if (leave.returning().isPresent() || !leave.covers(now)) {
            return Stream.empty();
        }
        List<MentorId> asked = each.lent().isEmpty() ? List.of(leave.mentor()) : holders(each);
        return Stream.of(new Due.UnknownReturn(leave, asked, time.week(now).toString()));
    }

    private static List<MentorId> holders(TodoCase each) {
        return each.lent().values().stream().distinct().sorted().toList();
    }
}
