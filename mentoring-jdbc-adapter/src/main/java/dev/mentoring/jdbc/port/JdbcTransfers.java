package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.chain.ChainHead;
import dev.mentoring.jdbc.chain.Chains;
import dev.mentoring.jdbc.chain.DenialRow;
import dev.mentoring.jdbc.chain.TransferRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was moved, and what was denied: a chain of each for each student. */
public final class JdbcTransfers implements Transfers {

    private static final String OF_STUDENT = TransferRow.SELECT + "WHERE student = :student ORDER BY number";
    private static final String DENIED = DenialRow.SELECT + "WHERE student = :student ORDER BY number";

    /** Of two who append to the same chain at the same time, one fails with 23505, which is a conflict. */
    @Override
    public void append(Tx tx, Collection<Transfer> transfers) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        List<StudentId> students = transfers.stream().map(Transfer::student).toList();
        Map<StudentId, ChainHead> heads = jdbc.cache().chains().get(students);
        List<Parameters> rows = new ArrayList<>();
        for (Transfer transfer : transfers) {
            ChainHead head = heads.getOrDefault(transfer.student(), ChainHead.NONE);
            TransferRow next = TransferRow.after(head, transfer);
            heads.put(transfer.student(), next.head());
            rows.add(next.row());
        }
        jdbc.cache().chains().forget(students);
        jdbc.session().addLater(TransferRow.TABLE, rows);
    }

    @Override
    public List<Transfer> of(Tx tx, StudentId student) {
        return JdbcTx.reading(tx)
                .list(
                        OF_STUDENT,
                        Parameters.of("student", student.value()),
                        row -> TransferRow.read(row).transfer());
    }

    @Override
    public void deny(Tx tx, Collection<Transfers.Denial> denials) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        Map<StudentId, ChainHead> heads = new HashMap<>();
        List<StudentId> students =
                denials.stream().map(Transfers.Denial::student).toList();
        jdbc.session().ask(List.of(Chains.OF_DENIALS.heads(students, heads)));
        List<Parameters> rows = new ArrayList<>();
        for (Transfers.Denial denial : denials) {
            ChainHead head = heads.getOrDefault(denial.student(), ChainHead.NONE);
            DenialRow next = DenialRow.after(head, denial);
            heads.put(denial.student(), next.head());
            rows.add(next.row());
        }
        jdbc.session().addLater(DenialRow.TABLE, rows);
    }

    @Override
    public List<Transfers.Denial> denials(Tx tx, StudentId student) {
        return JdbcTx.reading(tx)
                .list(
                        DENIED,
                        Parameters.of("student", student.value()),
                        row -> DenialRow.read(row).denial());
    }
}
