package dev.mentoring.planning.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Set;

/**
 * A leave that is planned, and how far it is prepared.
 *
 * @param leave the leave
 * @param advice what it means for each student whom the mentor holds, by student id
 * @param steps what was done to prepare it
 * @param noted the students with a private note for it
 * @param capacity the capacity of the mentor on leave, as it is set now
 */
public record PlannedLeave(
        Leave leave, List<Advice> advice, Preparations.Steps steps, Set<StudentId> noted, int capacity) {

    /** Keeps what it is given from changing. */
    public PlannedLeave {
        advice = ImmutableList.copyOf(advice);
        noted = ImmutableSet.copyOf(noted);
    }
}
