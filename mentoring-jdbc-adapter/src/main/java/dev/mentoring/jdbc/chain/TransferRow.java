package dev.mentoring.jdbc.chain;

import com.google.common.hash.HashCode;
import dev.mentoring.answer.Cause;
import dev.mentoring.jdbc.statement.Lines;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * A transfer in the chain of its student.
 *
 * @param number its place among the student's transfers, from 1
 * @param transfer the transfer
 * @param before the hash of the one before
 * @param hash over all of this
 */
public record TransferRow(int number, Transfer transfer, HashCode before, HashCode hash) implements ChainRow {

    public static final Table TABLE = Table.of(
            "transfer",
            List.of("student", "number"),
            "from_mentor",
            "to_mentor",
            "made_at",
            "kind",
            "by_kind",
            "by_name",
            "leave_id",
            "overridden",
            "override_reason",
            "prev_hash",
            "hash");
    public static final String SELECT = "SELECT " + TABLE.columnList() + " FROM ${schema}.transfer ";

    /** The next transfer of a student. */
    public static TransferRow after(ChainHead head, Transfer transfer) {
        int number = head.number() + 1;
        return new TransferRow(number, transfer, head.hash(), hash(number, transfer, head.hash()));
    }

    public static TransferRow read(ResultRow row) throws SQLException {
        return new TransferRow(row.number("number"), transfer(row), row.hash("prev_hash"), row.hash("hash"));
    }

    private static Transfer transfer(ResultRow row) throws SQLException {
        return Transfer.builder()
                .student(row.text("student", StudentId::of))
                .from(row.text("from_mentor", MentorId::of))
                .to(row.text("to_mentor", MentorId::of))
                .at(row.moment("made_at"))
                .kind(row.text("kind", TransferKind::valueOf))
                .by(row.actor())
                .leave(row.optional("leave_id", LeaveId::of))
                .overridden(row.lines("overridden", Cause::valueOf))
                .overrideReason(row.optional("override_reason", Function.identity()))
                .build();
    }

    public Parameters row() {
        return Parameters.of("student", transfer.student().value())
                .with("number", number)
                .with("from_mentor", transfer.from().value())
                .with("to_mentor", transfer.to().value())
                .with("made_at", transfer.at())
                .with("kind", transfer.kind())
                .withActor(transfer.by())
                .with("leave_id", transfer.leave().map(LeaveId::value))
                .withLines("overridden", transfer.overridden())
                .with("override_reason", transfer.overrideReason())
                .with("prev_hash", before.asBytes())
                .with("hash", hash.asBytes());
    }

    @Override
    public StudentId student() {
        return transfer.student();
    }

    @Override
    public HashCode recomputed() {
        return hash(number, transfer, before);
    }

    private static HashCode hash(int number, Transfer transfer, HashCode before) {
        return ChainHash.after(before)
                .with(number)
                .with(transfer.student())
                .with(transfer.from())
                .with(transfer.to())
                .with(transfer.at().truncatedTo(ChronoUnit.MICROS))
                .with(transfer.kind().name())
                .with(transfer.by())
                .with(transfer.leave())
                .with(Lines.write(transfer.overridden()))
                .with(transfer.overrideReason())
                .made();
    }
}
