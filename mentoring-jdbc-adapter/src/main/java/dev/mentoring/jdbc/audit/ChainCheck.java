package dev.mentoring.jdbc.audit;

import dev.mentoring.jdbc.chain.ChainHead;
import dev.mentoring.jdbc.chain.ChainRow;
import dev.mentoring.roster.StudentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows chains of one kind, one student's after the other's, up to the first row that is wrong. */
final class ChainCheck {

    private final AlteredRow.Kind kind;
    private @Nullable StudentId student;
    private ChainHead head = ChainHead.NONE;
    private @Nullable AlteredRow altered;

    ChainCheck(AlteredRow.Kind kind) {
        this.kind = kind;
    }

    void next(ChainRow row) {
        if (!row.student().equals(student)) {
            student = row.student();
            head = ChainHead.NONE;
        }
        if (!row.follows(head)) {
            altered(row.student().value(), row.number());
        }
        head = row.head();
    }

    /** A row that is wrong, such as one that holds what the library never writes. */
    void altered(String of, int number) {
        if (altered == null) {
            altered = new AlteredRow(kind, of, number);
        }
    }

    Optional<AlteredRow> firstAltered() {
        return Optional.ofNullable(altered);
    }
}
