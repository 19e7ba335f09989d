package dev.mentoring.jdbc.audit;

import com.google.common.hash.HashCode;
import dev.mentoring.jdbc.chain.ChainHash;
import dev.mentoring.jdbc.chain.ChainHead;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
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

    static Optional<SealRow> last(StatementSession session) {
        return session
                .list(SELECT + "ORDER BY number DESC FETCH FIRST 1 ROWS ONLY", new Parameters(), SealRow::read)
                .stream()
                .findFirst();
    }

    static List<SealRow> all(StatementSession session) {
        return session.list(SELECT + "ORDER BY number", new Parameters(), SealRow::read);
    }

    private static SealRow read(ResultRow row) throws SQLException {
        return new SealRow(row.number("number"), row.number("row_count"), row.hash("prev_hash"), row.hash("hash"));
    }

    /** The next seal, over these rows. */
    static SealRow after(ChainHead head, List<SealedRows> covered) {
        int number = head.number() + 1;
        int rows = covered.stream().mapToInt(SealedRows::size).sum();
        return new SealRow(number, rows, head.hash(), hash(number, head.hash(), covered));
    }

    private static HashCode hash(int number, HashCode before, List<SealedRows> covered) {
        ChainHash hash = ChainHash.after(before).with(number);
        covered.forEach(rows -> rows.addTo(hash));
        return hash.made();
    }

    void add(StatementSession session) {
        Parameters row = Parameters.of("number", number)
                .with("row_count", rows)
                .with("prev_hash", before.asBytes())
                .with("hash", hash.asBytes());
        session.add(TABLE, List.of(row));
    }

    ChainHead head() {
        return new ChainHead(number, hash);
    }

    /** Whether it is as it was made, over these rows, and follows on. */
    boolean follows(ChainHead head, List<SealedRows> covered) {
        return equals(after(head, covered));
    }

    Seal told() {
        return new Seal(number, rows, hash.toString());
    }
}
