package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows chains, one student's after the other's, up to the first row that is wrong. */
final class ChainCheck {

    private @Nullable StudentId student;
    private ChainHead head = ChainHead.NONE;
    private @Nullable AlteredRow altered;

    void next(ChainRow row) {
        if (!row.student().equals(student)) {
            student = row.student();
            head = ChainHead.NONE;
        }
        if (altered == null && !row.follows(head)) {
            altered = new AlteredRow(row.kind(), row.student().value(), row.number());
        }
        head = row.head();
    }

    /** A row that holds what the library never writes. */
    void unreadable(AlteredRow row) {
        if (altered == null) {
            altered = row;
        }
    }

    Optional<AlteredRow> firstAltered() {
        return Optional.ofNullable(altered);
    }
}
