package dev.mentoring.jdbc.statement;

import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.StorageUnavailable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * What databases report, in the library's terms: by SQLSTATE, never by text. Their texts quote values, names and notes
 * among them, so they are left behind.
 */
public final class Faults {

    /** Serialization failure, deadlock, lock not available, lock timeout of H2, a row that another has just added. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "55P03", "HYT00", "23505");

    /** Connection, resources, operator intervention, system error; H2: closed, general. */
    private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "57", "58", "90");

    /** No such schema or table: of PostgreSQL, then of H2. */
    private static final Set<String> NOT_MIGRATED = Set.of("3F000", "42P01", "90079", "42S02", "42S03", "42S04");

    private Faults() {}

    public static MentoringException translate(SQLException failure) {
        String state = state(failure);
        SQLException bare = bare(failure, state);
        if (COLLISIONS.contains(state)) {
            return new Conflict("The transaction collided with another (SQLSTATE " + state + ")", bare);
        }
        if (NOT_MIGRATED.contains(state)) {
            return new MentoringException(
                    "The library's tables are not there: call Schema.migrate first (SQLSTATE " + state + ")", bare);
        }
        if (isOutOfReach(failure, state)) {
            return new StorageUnavailable("The database is out of reach (SQLSTATE " + state + ")", bare);
        }
        return new MentoringException("The database refused a statement (SQLSTATE " + state + ")", bare);
    }

    /** A batch fails with the state of its first failure, or hides it in the next exception. */
    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        SQLException next = failure.getNextException();
        if (next != null && next.getSQLState() != null) {
            return next.getSQLState();
        }
        return state == null ? "unknown" : state;
    }

    private static boolean isOutOfReach(SQLException failure, String state) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (state.length() >= 2 && OUT_OF_REACH.contains(state.substring(0, 2)));
    }

    private static SQLException bare(SQLException failure, String state) {
        SQLException bare = new SQLException("text withheld", state, failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }
}
