package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.notice.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes notices for delivery. Whoever holds the lock of a recipient's first waiting notice has the recipient; others
 * skip it, so that to one recipient notices go out in the order in which they were written. What cannot be read, such as
 * a kind of notice that only a later release knows, is set aside.
 *
 * @param now the moment of asking
 * @param until when the lease ends
 * @param most how many at the most
 */
record Claim(Instant now, Instant until, int most) {

    private static final String FIRST_ONES = """
            SELECT n.id FROM ${schema}.notice n
            WHERE n.state = 'WAITING' AND n.not_before <= :now
            AND NOT EXISTS (SELECT 1 FROM ${schema}.notice e WHERE e.state = 'WAITING'
                AND e.to_kind = n.to_kind AND e.to_id = n.to_id AND e.number < n.number)
            ORDER BY n.number FETCH FIRST :most ROWS ONLY FOR UPDATE SKIP LOCKED""";
    private static final String DUE = """
            SELECT n.id, n.kind, n.to_kind, n.to_id, n.about, n.figures, n.written_at, n.attempts
            FROM ${schema}.notice n JOIN ${schema}.notice f ON f.to_kind = n.to_kind AND f.to_id = n.to_id
            WHERE f.id = ANY(:firstOnes) AND n.state = 'WAITING' AND n.not_before <= :now
            AND NOT EXISTS (SELECT 1 FROM ${schema}.notice e WHERE e.state = 'WAITING' AND e.not_before > :now
                AND e.to_kind = n.to_kind AND e.to_id = n.to_id AND e.number < n.number)
            ORDER BY n.number FETCH FIRST :most ROWS ONLY""";
    private static final String SET_ASIDE = "UPDATE ${schema}.notice SET state = 'UNREADABLE' WHERE id = ANY(:ids)";
    private static final String LEASE = "UPDATE ${schema}.notice SET not_before = :until WHERE id = ANY(:ids)";

    List<Notices.Waiting> take(StatementSession session) {
        Parameters parameters = Parameters.of("now", now).with("most", most);
        List<String> firstOnes = session.list(FIRST_ONES, parameters, row -> row.text("id"));
        if (firstOnes.isEmpty()) {
            return List.of();
        }
        List<Notices.Waiting> claimed = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        session.each(DUE, parameters.withAll("firstOnes", firstOnes), row -> {
            try {
                claimed.add(new Notices.Waiting(NoticeRow.notice(row), row.number("attempts")));
            } catch (IllegalArgumentException notOurs) {
                unreadable.add(row.text("id"));
            }
        });
        if (!unreadable.isEmpty()) {
            session.run(SET_ASIDE, Parameters.ofAll("ids", unreadable));
        }
        Parameters ids = Parameters.ofAll(
                "ids", claimed.stream().map(waiting -> waiting.notice().id()).toList());
        session.run(LEASE, ids.with("until", until));
        return claimed;
    }
}
