package dev.mentoring.jdbc.statement;

/**
 * Something asked of the database.
 *
 * @param sql the statement
 * @param parameters what it asks about
 * @param handler takes each row of the answer
 * @param end what is done after the last row
 */
public record Query(String sql, Parameters parameters, RowHandler handler, Runnable end) {

    public Query(String sql, Parameters parameters, RowHandler handler) {
        this(sql, parameters, handler, () -> {});
    }

    public Query then(Runnable next) {
        return new Query(sql, parameters, handler, () -> {
            end.run();
            next.run();
        });
    }
}
