package dev.mentoring.jdbc;

import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was moved: a chain for each student. */
final class JdbcTransfers implements Transfers {

    private static final String HEADS = """
            SELECT t.student, t.number, t.hash FROM ${schema}.transfer t
            WHERE t.student = ANY(:students)
            AND t.number = (SELECT max(l.number) FROM ${schema}.transfer l WHERE l.student = t.student)""";
    private static final String OF_STUDENT = TransferRow.SELECT + "WHERE student = :student ORDER BY number";
    private static final String ALL = TransferRow.SELECT + "ORDER BY student, number";

    /** Of two who append to the same chain at the same time, one fails with 23505, which is a conflict. */
    @Override
    public void append(Tx tx, Collection<Transfer> transfers) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        Map<StudentId, ChainHead> heads = heads(jdbc, transfers);
        List<Row> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            ChainHead head = heads.getOrDefault(transfer.student(), ChainHead.NONE);
            TransferRow next = TransferRow.after(head, transfer);
            heads.put(transfer.student(), next.head());
            rows.add(next.row());
        }
        jdbc.add(TransferRow.TABLE, rows);
    }

    private static Map<StudentId, ChainHead> heads(JdbcTx tx, Collection<Transfer> transfers) {
        Map<StudentId, ChainHead> heads = new HashMap<>();
        Row students =
                Row.ofAll("students", transfers.stream().map(Transfer::student).toList());
        tx.each(
                HEADS,
                students,
                cells -> heads.put(
                        cells.text("student", StudentId::of),
                        new ChainHead(cells.number("number"), cells.hash("hash"))));
        return heads;
    }

    @Override
    public List<Transfer> of(Tx tx, StudentId student) {
        return JdbcTx.of(tx)
                .list(
                        OF_STUDENT,
                        Row.of("student", student.value()),
                        cells -> TransferRow.read(cells).transfer());
    }

    /** The first row, in the order of students, that is not as it was written or does not follow on. */
    static Optional<AlteredTransfer> firstAltered(Tx tx) {
        ChainCheck check = new ChainCheck();
        JdbcTx.of(tx).each(ALL, new Row(), cells -> check.next(TransferRow.read(cells)));
        return check.firstAltered();
    }
}
