package dev.mentoring.jdbc;

import dev.mentoring.Store;
import dev.mentoring.assignment.AccountLocks;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.jdbc.audit.AuditTrail;
import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.port.JdbcAccountLocks;
import dev.mentoring.jdbc.port.JdbcAssignments;
import dev.mentoring.jdbc.port.JdbcCommands;
import dev.mentoring.jdbc.port.JdbcGapStart;
import dev.mentoring.jdbc.port.JdbcLeaves;
import dev.mentoring.jdbc.port.JdbcMentors;
import dev.mentoring.jdbc.port.JdbcNotes;
import dev.mentoring.jdbc.port.JdbcNotices;
import dev.mentoring.jdbc.port.JdbcOnceMarks;
import dev.mentoring.jdbc.port.JdbcParcours;
import dev.mentoring.jdbc.port.JdbcPreparations;
import dev.mentoring.jdbc.port.JdbcRosterBook;
import dev.mentoring.jdbc.port.JdbcSeatBook;
import dev.mentoring.jdbc.port.JdbcSessions;
import dev.mentoring.jdbc.port.JdbcStudents;
import dev.mentoring.jdbc.port.JdbcTransfers;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.SchemaName;
import dev.mentoring.jdbc.transaction.ConnectionSource;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.jdbc.transaction.JoinedWork;
import dev.mentoring.jdbc.transaction.OwnWork;
import dev.mentoring.jdbc.transaction.WorkRunner;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.Preparations;
import dev.mentoring.ledger.GapStart;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.OnceMarks;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;
import dev.mentoring.session.Sessions;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.UnitOfWork;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A store in a database: PostgreSQL or H2. The schema must be there, see {@link Schema}. It keeps nothing but in the
 * database, so that any number of processes may use one; it may be shared between threads as far as its connections
 * may.
 *
 * <p>Moments are kept to the microsecond. Of a failure, a {@link dev.mentoring.answer.Conflict} may be tried again, a
 * {@link dev.mentoring.answer.StorageUnavailable} may be once the database is back.
 */
public final class JdbcStore implements Store {

    private final UnitOfWork work;
    private final JdbcRosterBook rosterBook = new JdbcRosterBook();
    private final JdbcMentors mentors = new JdbcMentors();
    private final JdbcStudents students = new JdbcStudents();
    private final JdbcParcours parcours = new JdbcParcours();
    private final JdbcAssignments assignments = new JdbcAssignments();
    private final JdbcAccountLocks accountLocks = new JdbcAccountLocks(mentors, assignments);
    private final JdbcSeatBook seats = new JdbcSeatBook();
    private final JdbcSessions sessions = new JdbcSessions();
    private final JdbcLeaves leaves = new JdbcLeaves();
    private final JdbcPreparations preparations = new JdbcPreparations();
    private final JdbcTransfers transfers = new JdbcTransfers();
    private final JdbcNotes notes = new JdbcNotes();
    private final JdbcNotices notices = new JdbcNotices();
    private final JdbcOnceMarks onceMarks = new JdbcOnceMarks();
    private final JdbcGapStart gapStart = new JdbcGapStart();
    private final JdbcCommands commands = new JdbcCommands();

    private JdbcStore(ConnectionSource connections, String schema, Function<WorkRunner, UnitOfWork> work) {
        this.work = work.apply(new WorkRunner(connections, new SchemaName(schema), CachingTx::new));
    }

    /**
     * A store that begins and ends transactions of its own. What collides with others is done again from the start, a
     * few times, before it fails with a {@link dev.mentoring.answer.Conflict}. Connections may commit by themselves or
     * not; they are given back as they came. On those that commit by themselves COMMIT may go along with the last rows,
     * which PostgreSQL then answers at once; {@link Connection#commit()} is called all the same.
     *
     * @param database gives connections
     * @return the store, in the schema {@code mentoring}
     */
    public static JdbcStore on(DataSource database) {
        return on(database, SchemaName.STANDARD.value());
    }

    /**
     * A store that begins and ends transactions of its own, see {@link #on(DataSource)}.
     *
     * @param database gives connections
     * @param schema the name of the schema
     * @return the store
     */
    public static JdbcStore on(DataSource database, String schema) {
        return new JdbcStore(ConnectionSource.of(database), schema, OwnWork::new);
    }

    /**
     * A store within the host's transaction: it never commits, rolls back or closes, and changes neither autocommit nor
     * isolation. All it does, notices included, is undone when the host rolls back. A
     * {@link dev.mentoring.answer.Conflict} is the host's to answer, by doing its transaction again.
     *
     * @param transaction a connection that does not commit by itself
     * @return the store, in the schema {@code mentoring}, good for as long as the connection is
     */
    public static JdbcStore on(Connection transaction) {
        return on(transaction, SchemaName.STANDARD.value());
    }

    /**
     * A store within the host's transaction, see {@link #on(Connection)}.
     *
     * @param transaction a connection that does not commit by itself
     * @param schema the name of the schema
     * @return the store
     */
    public static JdbcStore on(Connection transaction, String schema) {
        return new JdbcStore(ConnectionSource.of(transaction), schema, JoinedWork::new);
    }

    /**
     * A store within whatever transaction the host has under way, see {@link #on(Connection)}. Connections are asked
     * for anew for each unit of work and given back by closing them, which such sources take for no more than that.
     *
     * @param transactions gives the connection of the transaction under way, such as Spring's
     *     {@code TransactionAwareDataSourceProxy}
     * @return the store, in the schema {@code mentoring}
     */
    public static JdbcStore joining(DataSource transactions) {
        return joining(transactions, SchemaName.STANDARD.value());
    }

    /**
     * A store within whatever transaction the host has under way, see {@link #joining(DataSource)}.
     *
     * @param transactions gives the connection of the transaction under way
     * @param schema the name of the schema
     * @return the store
     */
    public static JdbcStore joining(DataSource transactions, String schema) {
        return new JdbcStore(ConnectionSource.of(transactions), schema, JoinedWork::new);
    }

    /**
     * Whether nobody is in it yet.
     *
     * @return true while there is no track, no mentor and no assignment
     */
    public boolean isEmpty() {
        String present = """
                SELECT count(*) AS present FROM (SELECT code FROM ${schema}.parcours
                UNION ALL SELECT id FROM ${schema}.mentor UNION ALL SELECT student FROM ${schema}.assignment) school""";
        return work.read(tx -> JdbcTx.reading(tx)
                .list(present, new Parameters(), row -> row.number("present"))
                .equals(List.of(0)));
    }

    /**
     * Notices that were set aside, since this release cannot read them: another that is at work on the same database
     * wrote them. {@link dev.mentoring.notice.Dispatcher#retry} lets them wait for delivery again.
     *
     * @param most how many at the most, above 0
     * @return their ids, in the order in which they were written
     */
    public List<String> unreadableNotices(int most) {
        return work.read(tx -> JdbcNotices.unreadable(tx, most));
    }

    /**
     * The audit trail: to be sealed, and to be looked through.
     *
     * @return the trail
     */
    public AuditTrail audit() {
        return new AuditTrail(work);
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public Mentors mentors() {
        return mentors;
    }

    @Override
    public Students students() {
        return students;
    }

    @Override
    public ParcoursCatalog parcours() {
        return parcours;
    }

    @Override
    public RosterBook rosterBook() {
        return rosterBook;
    }

    @Override
    public Assignments assignments() {
        return assignments;
    }

    @Override
    public AccountLocks accountLocks() {
        return accountLocks;
    }

    @Override
    public SeatBook seats() {
        return seats;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public Leaves leaves() {
        return leaves;
    }

    @Override
    public Preparations preparations() {
        return preparations;
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }

    @Override
    public PrivateNotes notes() {
        return notes;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public OnceMarks onceMarks() {
        return onceMarks;
    }

    @Override
    public GapStart gapStart() {
        return gapStart;
    }

    @Override
    public CommandLog commands() {
        return commands;
    }
}
