package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows chains of transfers, one student's after the other's, up to the first row that is wrong. */
final class ChainCheck {

    private @Nullable StudentId student;
    private ChainHead head = ChainHead.NONE;
    private @Nullable AlteredTransfer altered;

    void next(TransferRow row) {
        if (!row.transfer().student().equals(student)) {
            student = row.transfer().student();
            head = ChainHead.NONE;
        }
        if (altered == null && !row.follows(head)) {
            altered = new AlteredTransfer(row.transfer().student(), row.number());
        }
        head = row.head();
    }

    Optional<AlteredTransfer> firstAltered() {
        return Optional.ofNullable(altered);
    }
}
