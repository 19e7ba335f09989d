package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.mentoring.validation.Lookup;
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

    AuditTrail(UnitOfWork work) {
        this(work, SEALS_AT_ONCE);
    }

    AuditTrail(UnitOfWork work, int sealsAtOnce) {
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
    private static Optional<Seal> seal(JdbcTx tx, int most) {
        ChainHead head = SealRow.last(tx).map(SealRow::head).orElse(ChainHead.NONE);
        List<Sealed> covered =
                TABLES.stream().map(table -> Sealed.open(tx, table, most)).toList();
        SealRow seal = SealRow.after(head, covered);
        if (seal.rows() == 0) {
            return Optional.empty();
        }
        seal.add(tx);
        covered.forEach(rows -> rows.cover(tx, seal.number()));
        return Optional.of(seal.told());
    }

    /**
     * The last seal, to be kept elsewhere.
     *
     * @return the seal; empty when there is none yet
     */
    public Optional<Seal> lastSeal() {
        return work.read(tx -> SealRow.last(JdbcTx.of(tx)).map(SealRow::told));
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
        JdbcTx jdbc = JdbcTx.of(tx);
        return firstAltered(jdbc, AlteredRow.Kind.TRANSFER, TransferRow.SELECT, TransferRow::read)
                .or(() -> firstAltered(jdbc, AlteredRow.Kind.DENIAL, DenialRow.SELECT, DenialRow::read))
                .or(() -> firstBrokenSeal(jdbc));
    }

    private static Optional<AlteredRow> firstAltered(
            JdbcTx tx, AlteredRow.Kind kind, String select, JdbcTx.Reader<? extends ChainRow> reader) {
        ChainCheck check = new ChainCheck();
        tx.stream(select + "ORDER BY student, number", new Row(), cells -> {
            try {
                check.next(reader.read(cells));
            } catch (IllegalArgumentException notOurs) {
                check.unreadable(new AlteredRow(kind, cells.text("student"), cells.number("number")));
            }
        });
        return check.firstAltered();
    }

    private Optional<AlteredRow> firstBrokenSeal(JdbcTx tx) {
        ChainHead head = ChainHead.NONE;
        for (List<SealRow> seals : Lists.partition(SealRow.all(tx), sealsAtOnce)) {
            List<Map<Integer, Sealed>> covered =
                    TABLES.stream().map(table -> Sealed.under(tx, table, seals)).toList();
            for (SealRow seal : seals) {
                List<Sealed> rows = covered.stream()
                        .map(each -> Lookup.of(each, seal.number()))
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
