package dev.mentoring.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** H2 in its default mode, which has MERGE and lacks ON CONFLICT. */
final class H2Dialect implements Dialect {

    /** One state of all tables; repeatable read is one state of each table, as of its first reading. */
    private static final int SNAPSHOT = 6;

    /** A database within the process answers at once anyway. */
    @Override
    public boolean answersTogether() {
        return false;
    }

    @Override
    public String upsert(Table table) {
        return "MERGE INTO ${schema}." + table.name() + " (" + table.columnList() + ") KEY (" + table.keyList()
                + ") VALUES (" + table.valueList() + ")";
    }

    /** Of two that add the same key at the same time, one fails with 23505, which is a conflict. */
    @Override
    public void addAbsent(StatementSession session, Table table, List<Parameters> rows) {
        String last = table.key().get(table.key().size() - 1);
        Set<List<Object>> known = new HashSet<>();
        String sql =
                "SELECT " + table.keyList() + " FROM ${schema}." + table.name() + " WHERE " + last + " = ANY(:keys)";
        Parameters keys = Parameters.ofAll(
                "keys", rows.stream().map(row -> row.plain(last)).toList());
        session.each(sql, keys, found -> known.add(found.all(table.key())));
        session.run(
                table.insert(),
                rows.stream().filter(row -> known.add(row.plain(table.key()))).toList());
    }

    @Override
    public void readOneState(Connection connection) throws SQLException {
        connection.setTransactionIsolation(SNAPSHOT);
    }

    @Override
    public void readAsBefore(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
}
