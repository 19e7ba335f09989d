package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.ledger.GapStart;
import dev.mentoring.work.Tx;
import java.util.List;
import org.threeten.extra.YearWeek;

/** The week from which on gaps are looked for, in the one row of its table. */
public final class JdbcGapStart implements GapStart {

    private static final Table GAP_WATCH = Table.of("gap_watch", List.of("id"), "week_year", "week_number");
    private static final String SELECT = "SELECT week_year, week_number FROM ${schema}.gap_watch";

    @Override
    public YearWeek since(Tx tx, YearWeek ifFirst) {
        StatementSession session = JdbcTx.writing(tx);
        session.addAbsent(GAP_WATCH, List.of(Parameters.of("id", 1).withWeek("week_year", "week_number", ifFirst)));
        return session.list(SELECT, new Parameters(), row -> row.week("week_year", "week_number"))
                .get(0);
    }
}
