package dev.mentoring.jdbc.chain;

import com.google.common.hash.HashCode;
import dev.mentoring.assignment.Action;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfers;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A denial in the chain of its student.
 *
 * @param number its place among the student's denials, from 1
 * @param denial the denial
 * @param before the hash of the one before
 * @param hash over all of this
 */
public record DenialRow(int number, Transfers.Denial denial, HashCode before, HashCode hash) implements ChainRow {

    public static final Table TABLE = Table.of(
            "denial", List.of("student", "number"), "action", "by_kind", "by_name", "denied_at", "prev_hash", "hash");
    public static final String SELECT = "SELECT " + TABLE.columnList() + " FROM ${schema}.denial ";

    /** The next denial about a student. */
    public static DenialRow after(ChainHead head, Transfers.Denial denial) {
        int number = head.number() + 1;
        return new DenialRow(number, denial, head.hash(), hash(number, denial, head.hash()));
    }

    public static DenialRow read(ResultRow row) throws SQLException {
        return new DenialRow(row.number("number"), denial(row), row.hash("prev_hash"), row.hash("hash"));
    }

    private static Transfers.Denial denial(ResultRow row) throws SQLException {
        return new Transfers.Denial(
                row.text("student", StudentId::of),
                row.actor(),
                row.text("action", Action::valueOf),
                row.moment("denied_at"));
    }

    public Parameters row() {
        return Parameters.of("student", denial.student().value())
                .with("number", number)
                .with("action", denial.action())
                .withActor(denial.by())
                .with("denied_at", denial.at())
                .with("prev_hash", before.asBytes())
                .with("hash", hash.asBytes());
    }

    @Override
    public StudentId student() {
        return denial.student();
    }

    @Override
    public HashCode recomputed() {
        return hash(number, denial, before);
    }

    private static HashCode hash(int number, Transfers.Denial denial, HashCode before) {
        return ChainHash.after(before)
                .with(number)
                .with(denial.student())
                .with(denial.by())
                .with(denial.action().name())
                .with(denial.at().truncatedTo(ChronoUnit.MICROS))
                .made();
    }
}
