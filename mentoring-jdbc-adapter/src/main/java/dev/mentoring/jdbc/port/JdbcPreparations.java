package dev.mentoring.jdbc.port;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How leaves are prepared, and what students said of them. */
public final class JdbcPreparations implements Preparations {

    private static final Table POLL = Table.of("leave_poll", List.of("leave_id"));
    private static final Table WARNED = Table.of("leave_warned", List.of("leave_id", "student"));
    private static final Table CONSENT =
            Table.of("consent", List.of("student", "leave_id"), "agrees", "weeks", "by_kind", "by_name", "given_at");
    private static final String STEPS = """
            SELECT NULL AS student FROM ${schema}.leave_poll WHERE leave_id = ANY(:names)
            UNION ALL
            SELECT student FROM ${schema}.leave_warned WHERE leave_id = ANY(:names)""";
    private static final String CONSENTS = """
            SELECT student, leave_id, agrees, weeks, by_kind, by_name, given_at FROM ${schema}.consent
            WHERE leave_id = ANY(:names) AND student = ANY(:students)
            ORDER BY given_at, number""";
    private static final String FORMER =
            "DELETE FROM ${schema}.consent WHERE student = :student AND leave_id = :leave_id";

    @Override
    public Preparations.Steps steps(Tx tx, Leave leave) {
        AtomicBoolean polled = new AtomicBoolean();
        ImmutableSet.Builder<StudentId> warned = ImmutableSet.builder();
        JdbcTx.reading(tx)
                .each(
                        STEPS,
                        Parameters.ofAll("names", leave.names()),
                        row -> row.optional("student", StudentId::of)
                                .ifPresentOrElse(warned::add, () -> polled.set(true)));
        return new Preparations.Steps(polled.get(), warned.build());
    }

    @Override
    public void polled(Tx tx, LeaveId leave) {
        JdbcTx.writing(tx).addAbsent(POLL, List.of(Parameters.of("leave_id", leave.value())));
    }

    @Override
    public void warned(Tx tx, LeaveId leave, Set<StudentId> students) {
        JdbcTx.writing(tx)
                .addAbsent(
                        WARNED,
                        students.stream()
                                .sorted()
                                .map(student ->
                                        Parameters.of("leave_id", leave.value()).with("student", student.value()))
                                .toList());
    }

    @Override
    public Map<StudentId, Consent> consents(Tx tx, Leave leave, Collection<StudentId> students) {
        Parameters parameters = Parameters.ofAll("names", leave.names()).withAll("students", students);
        Map<StudentId, Consent> last = new TreeMap<>();
        JdbcTx.reading(tx)
                .list(CONSENTS, parameters, JdbcPreparations::consent)
                .forEach(consent -> last.put(consent.student(), consent));
        return last;
    }

    private static Consent consent(ResultRow row) throws SQLException {
        return new Consent(
                row.text("student", StudentId::of),
                row.text("leave_id", LeaveId::of),
                row.is("agrees"),
                row.lines("weeks", Weeks::parse),
                row.actor(),
                row.moment("given_at"));
    }

    @Override
    public void save(Tx tx, Consent consent) {
        Parameters row = Parameters.of("student", consent.student().value())
                .with("leave_id", consent.leave().value())
                .with("agrees", consent.agrees())
                .withLines("weeks", consent.weeks())
                .withActor(consent.by())
                .with("given_at", consent.at());
        StatementSession session = JdbcTx.writing(tx);
        session.run(
                FORMER,
                Parameters.of("student", consent.student().value())
                        .with("leave_id", consent.leave().value()));
        session.add(CONSENT, List.of(row));
    }
}
