package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.transfer.TransferOutcome;
import java.util.List;

/**
 * What becomes of a command to move students.
 *
 * @param moved where those who are moved are from now on; none when the command is refused
 * @param outcome what is answered
 */
public record BatchDecision(List<Assignment> moved, TransferOutcome outcome) {

    /** Keeps the assignments from changing. */
    public BatchDecision {
        moved = ImmutableList.copyOf(moved);
    }
}
