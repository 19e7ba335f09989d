package dev.mentoring.jdbc;

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
final class JdbcSessions implements Sessions {

    private static final Table SESSION = Table.of(
            "session", List.of("id"), "student", "starts_at", "status", "makes_up_year", "makes_up_week", "late_by");
    private static final Table EXCUSE =
            Table.of("excuse", List.of("student", "week_year", "week_number"), "reason", "excused_by", "excused_at");
    private static final String SELECT = """
            SELECT id, student, starts_at, status, makes_up_year, makes_up_week, late_by
            FROM ${schema}.session WHERE\s""";
    private static final String WITHIN = SELECT + "student = ANY(:students) AND starts_at >= :from AND starts_at < :to";
    private static final String EXCUSES_OF = """
            SELECT student, week_year, week_number, reason, excused_by, excused_at FROM ${schema}.excuse
            WHERE student = ANY(:students) ORDER BY week_year, week_number""";
    private static final String EXCUSES = """
            SELECT student, week_year, week_number, reason, excused_by, excused_at FROM ${schema}.excuse
            WHERE student = ANY(:students)
            AND (week_year, week_number) >= (:first_year, :first_week)
            AND (week_year, week_number) <= (:last_year, :last_week)
            ORDER BY week_year, week_number""";

    @Override
    public Optional<Session> find(Tx tx, SessionId id) {
        return JdbcTx.of(tx).list(SELECT + "id = :id", Row.of("id", id.value()), JdbcSessions::session).stream()
                .findFirst();
    }

    @Override
    public Map<SessionId, Session> findAll(Tx tx, Set<SessionId> ids) {
        return JdbcTx.of(tx).list(SELECT + "id = ANY(:ids)", Row.ofAll("ids", ids), JdbcSessions::session).stream()
                .collect(Collectors.toMap(Session::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    @Override
    public Map<StudentId, List<Session>> of(Tx tx, Set<StudentId> students, Interval stretch) {
        JdbcTx jdbc = JdbcTx.of(tx);
        Row figures =
                Row.ofAll("students", students).with("from", stretch.getStart()).with("to", stretch.getEnd());
        List<Session> read = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(WITHIN, figures, cells -> read.add(session(cells))));
        if (jdbc.remembers()) {
            questions.addAll(jdbc.memos().learnWithSessions(students));
        }
        jdbc.ask(questions);
        return read.stream().sorted(Session.BY_START).collect(byStudent(Session::student));
    }

    private static Session session(Cells cells) throws SQLException {
        Session.Builder session = Session.builder();
        session.id(cells.text("id", SessionId::of))
                .student(cells.text("student", StudentId::of))
                .start(cells.moment("starts_at"))
                .status(cells.text("status", SessionStatus::valueOf))
                .lateBy(cells.optional("late_by", Function.identity()));
        if (!cells.isNull("makes_up_year")) {
            session.makesUpFor(cells.week("makes_up_year", "makes_up_week"));
        }
        return session.build();
    }

    @Override
    public void save(Tx tx, Collection<Session> sessions) {
        JdbcTx.writing(tx).put(SESSION, sessions.stream().map(JdbcSessions::row).toList());
    }

    private static Row row(Session session) {
        return Row.of("id", session.id().value())
                .with("student", session.student().value())
                .with("starts_at", session.start())
                .with("status", session.status())
                .with("makes_up_year", session.makesUpFor().map(YearWeek::getYear))
                .with("makes_up_week", session.makesUpFor().map(YearWeek::getWeek))
                .with("late_by", session.lateBy());
    }

    @Override
    public Map<StudentId, List<Excuse>> excuses(Tx tx, Set<StudentId> students, YearWeek first, YearWeek last) {
        JdbcTx jdbc = JdbcTx.of(tx);
        if (jdbc.remembers()) {
            return within(jdbc.memos().excuses().get(jdbc, students), first, last);
        }
        Row figures = Row.ofAll("students", students)
                .withWeek("first_year", "first_week", first)
                .withWeek("last_year", "last_week", last);
        return JdbcTx.of(tx).list(EXCUSES, figures, JdbcSessions::excuse).stream()
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

    static Question excusesOf(Collection<StudentId> students, Map<StudentId, List<Excuse>> into) {
        List<Excuse> read = new ArrayList<>();
        return new Question(EXCUSES_OF, Row.ofAll("students", students), cells -> read.add(excuse(cells)))
                .then(() -> into.putAll(read.stream().collect(byStudent(Excuse::student))));
    }

    private static Excuse excuse(Cells cells) throws SQLException {
        return new Excuse(
                cells.text("student", StudentId::of),
                cells.week("week_year", "week_number"),
                cells.text("reason"),
                cells.text("excused_by"),
                cells.moment("excused_at"));
    }

    @Override
    public void excuse(Tx tx, Excuse excuse) {
        Row row = Row.of("student", excuse.student().value())
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
