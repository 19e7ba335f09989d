package dev.mentoring.time.rules;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Preparations;
import dev.mentoring.roster.StudentId;
import java.util.Set;

/**
 * A leave that is planned, and how far it is prepared.
 *
 * @param planned the leave, with those who would have students by the plan
 * @param steps what was done to prepare it
 * @param noted the students with a private note for it
 * @param capacity the capacity of the mentor on leave, as it is set now
 */
public record PlanTodoCase(TodoCase planned, Preparations.Steps steps, Set<StudentId> noted, int capacity) {

    /** Keeps the students from changing. */
    public PlanTodoCase {
        noted = ImmutableSet.copyOf(noted);
    }
}
