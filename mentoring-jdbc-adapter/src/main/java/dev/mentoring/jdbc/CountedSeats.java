package dev.mentoring.jdbc;

import dev.mentoring.assignment.Seats;
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
record CountedSeats(OptionalInt capacity, int held, int reserved) {

    /** Of a mentor without a row. */
    static final CountedSeats NONE = new CountedSeats(OptionalInt.empty(), 0, 0);

    private static final String SELECT = "SELECT mentor, capacity, held, reserved FROM ${schema}.seats WHERE mentor ";
    private static final String THESE = "= ANY(:mentors)";
    private static final String OF = SELECT + THESE;
    private static final String LOCKED = locked(THESE);

    static Question of(Collection<MentorId> mentors, Map<MentorId, CountedSeats> into) {
        return question(OF, mentors, into);
    }

    /** The same, and nobody else changes them until the transaction ends. */
    static Question locked(Collection<MentorId> mentors, Map<MentorId, CountedSeats> into) {
        return question(LOCKED, mentors, into);
    }

    /** The statement that locks the seats of mentors, whoever they are. */
    static String locked(String mentors) {
        return SELECT + mentors + " ORDER BY mentor FOR UPDATE";
    }

    private static Question question(String sql, Collection<MentorId> mentors, Map<MentorId, CountedSeats> into) {
        return question(sql, Row.ofAll("mentors", mentors), into);
    }

    static Question question(String sql, Row figures, Map<MentorId, CountedSeats> into) {
        return new Question(
                sql,
                figures,
                cells -> into.put(
                        cells.text("mentor", MentorId::of),
                        new CountedSeats(
                                cells.optionalNumber("capacity"), cells.number("held"), cells.number("reserved"))));
    }

    Seats with(int firstMet) {
        return new Seats(capacity.orElse(firstMet), held, reserved);
    }
}
