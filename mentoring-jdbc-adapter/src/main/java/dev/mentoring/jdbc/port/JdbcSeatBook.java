package dev.mentoring.jdbc.port;

import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.row.SeatRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Seats of mentors. */
public final class JdbcSeatBook implements SeatBook {

    private static final Table CAPACITY = Table.of("seats", List.of("mentor"), "capacity");

    @Override
    public Map<MentorId, Seats> seats(Tx tx, Set<MentorId> mentors) {
        Map<MentorId, Seats> seats = new TreeMap<>();
        rows(tx, mentors)
                .forEach((mentor, row) -> row.capacity().ifPresent(capacity -> seats.put(mentor, row.with(capacity))));
        return seats;
    }

    @Override
    public Map<MentorId, Seats> seatsOf(Tx tx, Collection<Mentor> mentors) {
        Map<MentorId, SeatRow> rows = rows(tx, mentors.stream().map(Mentor::id).toList());
        Map<MentorId, Seats> seats = new TreeMap<>();
        mentors.forEach(mentor -> seats.put(
                mentor.id(), rows.getOrDefault(mentor.id(), SeatRow.NONE).with(mentor.capacity())));
        return seats;
    }

    private static Map<MentorId, SeatRow> rows(Tx tx, Collection<MentorId> mentors) {
        CachingTx jdbc = CachingTx.toRead(tx);
        return jdbc.cache().seats().get(mentors);
    }

    @Override
    public void setCapacity(Tx tx, MentorId mentor, int capacity) {
        setCapacities(tx, Map.of(mentor, capacity));
    }

    @Override
    public void setCapacities(Tx tx, Map<MentorId, Integer> capacities) {
        JdbcTx.writing(tx)
                .put(
                        CAPACITY,
                        new TreeMap<>(capacities)
                                .entrySet().stream()
                                        .map(each -> Parameters.of(
                                                        "mentor", each.getKey().value())
                                                .with("capacity", each.getValue()))
                                        .toList());
    }
}
