package dev.mentoring.jdbc.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.mentoring.jdbc.chain.ChainHead;
import dev.mentoring.jdbc.chain.ChainRow;
import dev.mentoring.jdbc.chain.DenialRow;
import dev.mentoring.jdbc.chain.TransferRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.RowMapper;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was moved, what staff overrode, and what was denied. Rows are only ever added. Those of one student are a chain,
 * in which each row holds the hash of the one before; seals chain the rows of all students. This shows alterations made
 * behind the library's back; it proves nothing against somebody who writes the whole trail anew, unless a seal is kept
 * where that person cannot write.
 */
public final class AuditTrail {

    private static final List<Table> TABLES = ImmutableList.of(TransferRow.TABLE, DenialRow.TABLE);

    private static final int SEALS_AT_ONCE = 100;

    private final UnitOfWork work;
    private final int sealsAtOnce;

    /**
     * The trail of a {@link dev.mentoring.jdbc.JdbcStore}, which hands it out.
     *
     * @param work the store's
     */
    public AuditTrail(UnitOfWork work) {
        this(work, SEALS_AT_ONCE);
    }

    public AuditTrail(UnitOfWork work, int sealsAtOnce) {
        this.work = work;
        this.sealsAtOnce = sealsAtOnce;
    }

    /**
     * Seals rows that are under no seal yet. Commands never wait for it, nor it for them: call it now and then, until
     * there is nothing left.
     *
     * @param most how many transfers, and how many denials, at the most; above 0
     * @return the seal; empty when there was nothing to be sealed
     */
    public Optional<Seal> seal(int most) {
        return work.write(tx -> seal(JdbcTx.writing(tx), most));
    }

    /** Of two at the same time, one fails with 23505, which is a conflict, and looks again. */
    private static Optional<Seal> seal(StatementSession session, int most) {
        ChainHead head = SealRow.last(session).map(SealRow::head).orElse(ChainHead.NONE);
        List<SealedRows> covered = TABLES.stream()
                .map(table -> SealedRows.open(session, table, most))
                .toList();
        SealRow seal = SealRow.after(head, covered);
        if (seal.rows() == 0) {
            return Optional.empty();
        }
        seal.add(session);
        covered.forEach(rows -> rows.cover(session, seal.number()));
        return Optional.of(seal.told());
    }

    /**
     * The last seal, to be kept elsewhere.
     *
     * @return the seal; empty when there is none yet
     */
    public Optional<Seal> lastSeal() {
        return work.read(tx -> SealRow.last(JdbcTx.reading(tx)).map(SealRow::told));
    }

    /**
     * Looks through the whole trail.
     *
     * @return the first row that is not as the library wrote it: transfers first, then denials, each in the order of
     *     students, then seals; empty when there is none
     */
    public Optional<AlteredRow> verify() {
        return work.read(this::firstAltered);
    }

    private Optional<AlteredRow> firstAltered(Tx tx) {
        StatementSession session = JdbcTx.reading(tx);
        return firstAltered(session, AlteredRow.Kind.TRANSFER, TransferRow.SELECT, TransferRow::read)
                .or(() -> firstAltered(session, AlteredRow.Kind.DENIAL, DenialRow.SELECT, DenialRow::read))
                .or(() -> firstBrokenSeal(session));
    }

    private static Optional<AlteredRow> firstAltered(
            StatementSession session, AlteredRow.Kind kind, String select, RowMapper<? extends ChainRow> mapper) {
        ChainCheck check = new ChainCheck(kind);
        session.stream(select + "ORDER BY student, number", new Parameters(), row -> {
            try {
                check.next(mapper.map(row));
            } catch (IllegalArgumentException notOurs) {
                check.altered(row.text("student"), row.number("number"));
            }
        });
        return check.firstAltered();
    }

    private Optional<AlteredRow> firstBrokenSeal(StatementSession session) {
        ChainHead head = ChainHead.NONE;
        for (List<SealRow> seals : Lists.partition(SealRow.all(session), sealsAtOnce)) {
            List<Map<Integer, SealedRows>> covered = TABLES.stream()
                    .map(table -> SealedRows.under(session, table, seals))
                    .toList();
            for (SealRow seal : seals) {
                List<SealedRows> rows = covered.stream()
                        .map(each -> requireNonNull(each.get(seal.number())))
                        .toList();
                if (!seal.follows(head, rows)) {
                    return Optional.of(new AlteredRow(AlteredRow.Kind.SEAL, "-", seal.number()));
                }
                head = seal.head();
            }
        }
        return Optional.empty();
    }
}
