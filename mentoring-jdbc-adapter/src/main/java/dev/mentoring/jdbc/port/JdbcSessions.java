package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.row.ExcuseRows;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.Sessions;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** Sessions and excuses. */
public final class JdbcSessions implements Sessions {

    private static final Table SESSION = Table.of(
            "session", List.of("id"), "student", "starts_at", "status", "makes_up_year", "makes_up_week", "late_by");
    private static final Table EXCUSE =
            Table.of("excuse", List.of("student", "week_year", "week_number"), "reason", "excused_by", "excused_at");
    private static final String SELECT = """
            SELECT id, student, starts_at, status, makes_up_year, makes_up_week, late_by
            FROM ${schema}.session WHERE\s""";
    private static final String WITHIN = SELECT + "student = ANY(:students) AND starts_at >= :from AND starts_at < :to";
    private static final String EXCUSES = ExcuseRows.SELECT + """
            AND (week_year, week_number) >= (:first_year, :first_week)
            AND (week_year, week_number) <= (:last_year, :last_week)
            ORDER BY week_year, week_number""";

    @Override
    public Optional<Session> find(Tx tx, SessionId id) {
        return JdbcTx.reading(tx)
                .list(SELECT + "id = :id", Parameters.of("id", id.value()), JdbcSessions::session)
                .stream()
                .findFirst();
    }

    @Override
    public Map<SessionId, Session> findAll(Tx tx, Set<SessionId> ids) {
        return JdbcTx.reading(tx)
                .list(SELECT + "id = ANY(:ids)", Parameters.ofAll("ids", ids), JdbcSessions::session)
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    @Override
    public Map<StudentId, List<Session>> of(Tx tx, Set<StudentId> students, Interval stretch) {
        CachingTx jdbc = CachingTx.toRead(tx);
        Parameters parameters = Parameters.ofAll("students", students)
                .with("from", stretch.getStart())
                .with("to", stretch.getEnd());
        List<Session> read = new ArrayList<>();
        List<Query> queries = new ArrayList<>();
        queries.add(new Query(WITHIN, parameters, row -> read.add(session(row))));
        if (jdbc.cache().remembers()) {
            queries.addAll(jdbc.cache().learnWithSessions(students));
        }
        jdbc.session().ask(queries);
        return read.stream().sorted(Session.BY_START).collect(byStudent(Session::student));
    }

    private static Session session(ResultRow row) throws SQLException {
        Session.Builder session = Session.builder();
        session.id(row.text("id", SessionId::of))
                .student(row.text("student", StudentId::of))
                .start(row.moment("starts_at"))
                .status(row.text("status", SessionStatus::valueOf))
                .lateBy(row.optional("late_by", Function.identity()));
        if (!row.isNull("makes_up_year")) {
            session.makesUpFor(row.week("makes_up_year", "makes_up_week"));
        }
        return session.build();
    }

    @Override
    public void save(Tx tx, Collection<Session> sessions) {
        JdbcTx.writing(tx).put(SESSION, sessions.stream().map(JdbcSessions::row).toList());
    }

    private static Parameters row(Session session) {
        return Parameters.of("id", session.id().value())
                .with("student", session.student().value())
                .with("starts_at", session.start())
                .with("status", session.status())
                .with("makes_up_year", session.makesUpFor().map(YearWeek::getYear))
                .with("makes_up_week", session.makesUpFor().map(YearWeek::getWeek))
                .with("late_by", session.lateBy());
    }

    @Override
    public Map<StudentId, List<Excuse>> excuses(Tx tx, Set<StudentId> students, YearWeek first, YearWeek last) {
        CachingTx jdbc = CachingTx.toRead(tx);
        if (jdbc.cache().remembers()) {
            return within(jdbc.cache().excuses().get(students), first, last);
        }
        Parameters parameters = Parameters.ofAll("students", students)
                .withWeek("first_year", "first_week", first)
                .withWeek("last_year", "last_week", last);
        return JdbcTx.reading(tx).list(EXCUSES, parameters, ExcuseRows::excuse).stream()
                .collect(byStudent(Excuse::student));
    }

    private static Map<StudentId, List<Excuse>> within(
            Map<StudentId, List<Excuse>> all, YearWeek first, YearWeek last) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(excuse ->
                        !excuse.week().isBefore(first) && !excuse.week().isAfter(last))
                .collect(byStudent(Excuse::student));
    }

    @Override
    public void excuse(Tx tx, Excuse excuse) {
        Parameters row = Parameters.of("student", excuse.student().value())
                .withWeek("week_year", "week_number", excuse.week())
                .with("reason", excuse.reason())
                .with("excused_by", excuse.by())
                .with("excused_at", excuse.at());
        JdbcTx.writing(tx).put(EXCUSE, List.of(row));
    }

    private static <T> java.util.stream.Collector<T, ?, Map<StudentId, List<T>>> byStudent(
            Function<T, StudentId> student) {
        return Collectors.groupingBy(student, TreeMap::new, Collectors.toUnmodifiableList());
    }
}
