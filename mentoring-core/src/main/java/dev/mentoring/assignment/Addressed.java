package dev.mentoring.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Map;

/**
 * Assignments that are locked, with the mentors whose account a move of them is addressed to.
 *
 * @param mentors the mentors of the account, in order; their seats are locked too
 * @param assignments each that exists, under its student
 */
public record Addressed(List<MentorId> mentors, Map<StudentId, Assignment> assignments) {

    /** Keeps both from changing. */
    public Addressed {
        mentors = ImmutableList.copyOf(mentors);
        assignments = ImmutableMap.copyOf(assignments);
    }
}
