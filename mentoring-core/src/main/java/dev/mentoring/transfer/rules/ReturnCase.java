package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Map;

/**
 * All that a command to bring students back depends on, beside the moment and the policy.
 *
 * @param authority who may do what
 * @param actor who asks
 * @param assigned where the students are; those whom nobody knows are absent
 * @param roots their root mentors
 */
public record ReturnCase(
        Authority authority, Actor actor, Map<StudentId, Assignment> assigned, Map<MentorId, Target> roots) {

    /** Keeps students and mentors from changing. */
    public ReturnCase {
        assigned = ImmutableMap.copyOf(assigned);
        roots = ImmutableMap.copyOf(roots);
    }
}
