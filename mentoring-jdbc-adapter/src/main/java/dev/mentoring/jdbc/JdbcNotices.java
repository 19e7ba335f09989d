package dev.mentoring.jdbc;

import dev.mentoring.notice.Delivery;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Waiting;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.YearWeek;

/** The outbox. */
final class JdbcNotices implements Notices {

    private static final Table MARK = Table.of("mark", List.of("mark"));
    private static final Table GAP_WATCH = Table.of("gap_watch", List.of("id"), "week_year", "week_number");
    private static final String SETTLE = """
            UPDATE ${schema}.notice SET state = :state, attempts = attempts + 1, not_before = COALESCE(:at, not_before)
            WHERE id = :id""";
    private static final String PARKED =
            NoticeRow.SELECT + "WHERE state = 'PARKED' ORDER BY number FETCH FIRST :most ROWS ONLY";

    @Override
    public void write(Tx tx, Collection<Notice> notices) {
        Map<String, Row> first = new LinkedHashMap<>();
        notices.forEach(notice -> first.putIfAbsent(notice.id(), NoticeRow.row(notice)));
        JdbcTx.writing(tx).addAbsent(NoticeRow.TABLE, List.copyOf(first.values()));
    }

    @Override
    public Set<String> marked(Tx tx, Set<String> marks) {
        String sql = "SELECT mark FROM ${schema}.mark WHERE mark = ANY(:marks)";
        return new TreeSet<>(JdbcTx.of(tx).list(sql, Row.ofAll("marks", marks), cells -> cells.text("mark")));
    }

    @Override
    public void mark(Tx tx, Set<String> marks) {
        JdbcTx.writing(tx)
                .addAbsent(
                        MARK,
                        marks.stream()
                                .sorted()
                                .map(mark -> Row.of("mark", mark))
                                .toList());
    }

    @Override
    public YearWeek gapsSince(Tx tx, YearWeek ifFirst) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        jdbc.addAbsent(GAP_WATCH, List.of(Row.of("id", 1).withWeek("week_year", "week_number", ifFirst)));
        return jdbc.list(
                        "SELECT week_year, week_number FROM ${schema}.gap_watch",
                        new Row(),
                        cells -> cells.week("week_year", "week_number"))
                .get(0);
    }

    @Override
    public List<Waiting> claim(Tx tx, Instant now, Instant until, int most) {
        return new Claim(now, until, most).take(JdbcTx.writing(tx));
    }

    @Override
    public void settle(Tx tx, String id, Delivery delivery) {
        JdbcTx.writing(tx).run(SETTLE, outcome(delivery).with("id", id));
    }

    private static Row outcome(Delivery delivery) {
        if (delivery instanceof Delivery.Again again) {
            return Row.of("state", "WAITING").with("at", again.at());
        }
        String state = delivery instanceof Delivery.Parked ? "PARKED" : "SENT";
        return Row.of("state", state).with("at", (Object) null);
    }

    /** Notices that were set aside, since this release cannot read them. */
    static List<String> unreadable(Tx tx, int most) {
        String sql =
                "SELECT id FROM ${schema}.notice WHERE state = 'UNREADABLE' ORDER BY number FETCH FIRST :most ROWS ONLY";
        return JdbcTx.of(tx).list(sql, Row.of("most", most), cells -> cells.text("id"));
    }

    @Override
    public List<Notice> parked(Tx tx, int most) {
        return JdbcTx.of(tx).list(PARKED, Row.of("most", most), NoticeRow::notice);
    }
}
