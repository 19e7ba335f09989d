package dev.mentoring.time.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A leave, and what to-dos about it depend on.
 *
 * @param leave the leave, which may be over or called off
 * @param advice what it means for each student whom the mentor holds, by student id; none where nobody was asked
 * @param lent who has students of the mentor's for it, now or once a plan has come true, in the order of their ids
 */
public record TodoCase(Leave leave, List<Advice> advice, Map<StudentId, MentorId> lent) {

    /** Keeps advice and students from changing. */
    public TodoCase {
        advice = ImmutableList.copyOf(advice);
        lent = ImmutableMap.copyOf(lent);
    }

    /**
     * A leave with those of the lent students who left their root mentor for it.
     *
     * @param leave the leave
     * @param advice what it means for each student whom the mentor holds
     * @param lent any students who are lent, by student id
     * @return the case
     */
    public static TodoCase of(Leave leave, List<Advice> advice, Collection<Assignment> lent) {
        Map<StudentId, MentorId> own = lent.stream()
                .filter(each -> each.root().equals(leave.mentor()))
                .filter(each -> each.lentFor().stream().anyMatch(leave::isNamed))
                .collect(ImmutableMap.toImmutableMap(Assignment::student, Assignment::holder));
        return new TodoCase(leave, advice, own);
    }
}
