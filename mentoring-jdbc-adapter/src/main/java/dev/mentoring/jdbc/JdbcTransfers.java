package dev.mentoring.jdbc;

import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Denial;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was moved, and what was denied: a chain of each for each student. */
final class JdbcTransfers implements Transfers {

    private static final String OF_STUDENT = TransferRow.SELECT + "WHERE student = :student ORDER BY number";
    private static final String DENIED = DenialRow.SELECT + "WHERE student = :student ORDER BY number";
    static final Chains CHAINS = new Chains(TransferRow.TABLE);
    private static final Chains DENIALS = new Chains(DenialRow.TABLE);

    /** Of two who append to the same chain at the same time, one fails with 23505, which is a conflict. */
    @Override
    public void append(Tx tx, Collection<Transfer> transfers) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        List<StudentId> students = transfers.stream().map(Transfer::student).toList();
        Map<StudentId, ChainHead> heads = jdbc.memos().chains().get(jdbc, students);
        List<Row> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            ChainHead head = heads.getOrDefault(transfer.student(), ChainHead.NONE);
            TransferRow next = TransferRow.after(head, transfer);
            heads.put(transfer.student(), next.head());
            rows.add(next.row());
        }
        jdbc.memos().chains().forget(students);
        jdbc.addLater(TransferRow.TABLE, rows);
    }

    @Override
    public List<Transfer> of(Tx tx, StudentId student) {
        return JdbcTx.of(tx)
                .list(
                        OF_STUDENT,
                        Row.of("student", student.value()),
                        cells -> TransferRow.read(cells).transfer());
    }

    @Override
    public void deny(Tx tx, Collection<Denial> denials) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        Map<StudentId, ChainHead> heads = new HashMap<>();
        List<StudentId> students = denials.stream().map(Denial::student).toList();
        jdbc.ask(List.of(DENIALS.heads(students, heads)));
        List<Row> rows = new ArrayList<>();
        for (Denial denial : denials) {
            ChainHead head = heads.getOrDefault(denial.student(), ChainHead.NONE);
            DenialRow next = DenialRow.after(head, denial);
            heads.put(denial.student(), next.head());
            rows.add(next.row());
        }
        jdbc.addLater(DenialRow.TABLE, rows);
    }

    @Override
    public List<Denial> denials(Tx tx, StudentId student) {
        return JdbcTx.of(tx)
                .list(
                        DENIED,
                        Row.of("student", student.value()),
                        cells -> DenialRow.read(cells).denial());
    }
}
