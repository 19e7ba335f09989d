package dev.mentoring.jdbc;

import com.google.common.hash.HashCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A seal in the chain of seals.
 *
 * @param number its place, from 1
 * @param rows how many rows it covers
 * @param before the hash of the seal before
 * @param hash over all of this
 */
record SealRow(int number, int rows, HashCode before, HashCode hash) {

    private static final Table TABLE = Table.of("seal", List.of("number"), "row_count", "prev_hash", "hash");
    private static final String SELECT = "SELECT " + TABLE.columnList() + " FROM ${schema}.seal ";

    static Optional<SealRow> last(JdbcTx tx) {
        return tx.list(SELECT + "ORDER BY number DESC FETCH FIRST 1 ROWS ONLY", new Row(), SealRow::read).stream()
                .findFirst();
    }

    static List<SealRow> all(JdbcTx tx) {
        return tx.list(SELECT + "ORDER BY number", new Row(), SealRow::read);
    }

    private static SealRow read(Cells cells) throws SQLException {
        return new SealRow(
                cells.number("number"), cells.number("row_count"), cells.hash("prev_hash"), cells.hash("hash"));
    }

    /** The next seal, over these rows. */
    static SealRow after(ChainHead head, List<Sealed> covered) {
        int number = head.number() + 1;
        int rows = covered.stream().mapToInt(Sealed::size).sum();
        return new SealRow(number, rows, head.hash(), hash(number, head.hash(), covered));
    }

    private static HashCode hash(int number, HashCode before, List<Sealed> covered) {
        ChainHash hash = ChainHash.after(before).with(number);
        covered.forEach(rows -> rows.addTo(hash));
        return hash.made();
    }

    void add(JdbcTx tx) {
        Row row = Row.of("number", number)
                .with("row_count", rows)
                .with("prev_hash", before.asBytes())
                .with("hash", hash.asBytes());
        tx.add(TABLE, List.of(row));
    }

    ChainHead head() {
        return new ChainHead(number, hash);
    }

    /** Whether it is as it was made, over these rows, and follows on. */
    boolean follows(ChainHead head, List<Sealed> covered) {
        return equals(after(head, covered));
    }

    Seal told() {
        return new Seal(number, rows, hash.toString());
    }
}
