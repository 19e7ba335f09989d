package dev.mentoring.jdbc;

/**
 * Something asked of the database.
 *
 * @param sql the statement
 * @param figures what it asks about
 * @param taker takes each row of the answer
 * @param end what is done after the last row
 */
record Question(String sql, Row figures, JdbcTx.Taker taker, Runnable end) {

    Question(String sql, Row figures, JdbcTx.Taker taker) {
        this(sql, figures, taker, () -> {});
    }

    Question then(Runnable next) {
        return new Question(sql, figures, taker, () -> {
            end.run();
            next.run();
        });
    }
}
