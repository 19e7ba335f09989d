package dev.mentoring.jdbc.row;

import dev.mentoring.assignment.Seats;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.roster.MentorId;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The row that counts a mentor's seats.
 *
 * @param capacity empty until it was set
 * @param held students
 * @param reserved seats
 */
public record SeatRow(OptionalInt capacity, int held, int reserved) {

    /** Of a mentor without a row. */
    public static final SeatRow NONE = new SeatRow(OptionalInt.empty(), 0, 0);

    private static final String SELECT = "SELECT mentor, capacity, held, reserved FROM ${schema}.seats WHERE mentor ";
    private static final String THESE = "= ANY(:mentors)";
    private static final String OF = SELECT + THESE;
    private static final String LOCKED = locked(THESE);

    public static Query of(Collection<MentorId> mentors, Map<MentorId, SeatRow> into) {
        return query(OF, mentors, into);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    public static Query locked(Collection<MentorId> mentors, Map<MentorId, SeatRow> into) {
        return query(LOCKED, mentors, into);
    }

    /** The statement that locks the seats of mentors, whoever they are. */
    public static String locked(String mentors) {
        return SELECT + mentors + " ORDER BY mentor FOR UPDATE";
    }

    private static Query query(String sql, Collection<MentorId> mentors, Map<MentorId, SeatRow> into) {
        return query(sql, Parameters.ofAll("mentors", mentors), into);
    }

    public static Query query(String sql, Parameters parameters, Map<MentorId, SeatRow> into) {
        return new Query(
                sql,
                parameters,
                row -> into.put(
                        row.text("mentor", MentorId::of),
                        new SeatRow(row.optionalNumber("capacity"), row.number("held"), row.number("reserved"))));
    }

    public Seats with(int firstMet) {
        return new Seats(capacity.orElse(firstMet), held, reserved);
    }
}
