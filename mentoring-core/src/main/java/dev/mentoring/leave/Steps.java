package dev.mentoring.leave;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.roster.StudentId;
import java.util.Set;

/**
 * How far a leave is prepared (S41).
 *
 * @param polled whether the mentors of the parcours were asked (S32)
 * @param warned the students who were warned (S34)
 */
public record Steps(boolean polled, Set<StudentId> warned) {

    /** Keeps the students from changing. */
    public Steps {
        warned = ImmutableSet.copyOf(warned);
    }
}
