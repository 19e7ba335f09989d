package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outbox. */
public final class JdbcNotices implements Notices {

    private static final String SETTLE = """
            UPDATE ${schema}.notice SET state = :state, attempts = attempts + 1, not_before = COALESCE(:at, not_before)
            WHERE id = :id""";
    private static final String PARKED =
            NoticeRow.SELECT + "WHERE state = 'PARKED' ORDER BY number FETCH FIRST :most ROWS ONLY";

    @Override
    public void write(Tx tx, Collection<Notice> notices) {
        Map<String, Parameters> first = new LinkedHashMap<>();
        notices.forEach(notice -> first.putIfAbsent(notice.id(), NoticeRow.row(notice)));
        JdbcTx.writing(tx).addAbsent(NoticeRow.TABLE, List.copyOf(first.values()));
    }

    @Override
    public List<Notices.Waiting> claim(Tx tx, Instant now, Instant until, int most) {
        return new Claim(now, until, most).take(JdbcTx.writing(tx));
    }

    @Override
    public void settle(Tx tx, String id, Notices.Delivery delivery) {
        JdbcTx.writing(tx).run(SETTLE, outcome(delivery).with("id", id));
    }

    private static Parameters outcome(Notices.Delivery delivery) {
        if (delivery instanceof Notices.Delivery.Again again) {
            return Parameters.of("state", "WAITING").with("at", again.at());
        }
        String state = delivery instanceof Notices.Delivery.Parked ? "PARKED" : "SENT";
        return Parameters.of("state", state).with("at", (Object) null);
    }

    /** Notices that were set aside, since this release cannot read them. */
    public static List<String> unreadable(Tx tx, int most) {
        String sql =
                "SELECT id FROM ${schema}.notice WHERE state = 'UNREADABLE' ORDER BY number FETCH FIRST :most ROWS ONLY";
        return JdbcTx.reading(tx).list(sql, Parameters.of("most", most), row -> row.text("id"));
    }

    @Override
    public List<Notice> parked(Tx tx, int most) {
        return JdbcTx.reading(tx).list(PARKED, Parameters.of("most", most), NoticeRow::notice);
    }
}
