package dev.mentoring.jdbc;

import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Seats of mentors. */
final class JdbcSeatBook implements SeatBook {

    private static final Table CAPACITY = Table.of("seats", List.of("mentor"), "capacity");
    private static final String SELECT =
            "SELECT mentor, capacity, held, reserved FROM ${schema}.seats WHERE mentor = ANY(:mentors)";

    /**
     * A row.
     *
     * @param capacity empty until it was set
     * @param held students
     * @param reserved seats
     */
    private record Counted(OptionalInt capacity, int held, int reserved) {

        static final Counted NOTHING = new Counted(OptionalInt.empty(), 0, 0);

        Seats with(int firstMet) {
            return new Seats(capacity.orElse(firstMet), held, reserved);
        }
    }

    @Override
    public Map<MentorId, Seats> seats(Tx tx, Set<MentorId> mentors) {
        Map<MentorId, Seats> seats = new TreeMap<>();
        rows(tx, mentors)
                .forEach((mentor, row) -> row.capacity().ifPresent(capacity -> seats.put(mentor, row.with(capacity))));
        return seats;
    }

    @Override
    public Map<MentorId, Seats> seatsOf(Tx tx, Collection<Mentor> mentors) {
        Map<MentorId, Counted> rows = rows(tx, mentors.stream().map(Mentor::id).toList());
        Map<MentorId, Seats> seats = new TreeMap<>();
        mentors.forEach(mentor -> seats.put(
                mentor.id(), rows.getOrDefault(mentor.id(), Counted.NOTHING).with(mentor.capacity())));
        return seats;
    }

    private static Map<MentorId, Counted> rows(Tx tx, Collection<MentorId> mentors) {
        Map<MentorId, Counted> rows = new TreeMap<>();
        JdbcTx.of(tx)
                .each(
                        SELECT,
                        Row.ofAll("mentors", mentors),
                        cells -> rows.put(
                                cells.text("mentor", MentorId::of),
                                new Counted(
                                        cells.optionalNumber("capacity"),
                                        cells.number("held"),
                                        cells.number("reserved"))));
        return rows;
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
                                        .map(each -> Row.of(
                                                        "mentor", each.getKey().value())
                                                .with("capacity", each.getValue()))
                                        .toList());
    }
}
