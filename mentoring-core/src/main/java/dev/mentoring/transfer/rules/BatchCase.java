package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.roster.StudentId;
import java.util.Map;
import java.util.Optional;

/**
 * All that a command to move students depends on.
 *
 * @param door whom the actor may move at all
 * @param target the mentor behind the email, or empty when the email names none
 * @param cases the move of each student who is admitted, seats aside
 */
public record BatchCase(AdmissionRules door, Optional<Target> target, Map<StudentId, MoveCase> cases) {

    /** Keeps the cases from changing. */
    public BatchCase {
        cases = ImmutableMap.copyOf(cases);
    }
}
