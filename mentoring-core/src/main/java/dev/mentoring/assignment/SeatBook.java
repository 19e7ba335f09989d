package dev.mentoring.assignment;

import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.MentorId;
import java.util.Map;
import java.util.Set;

/**
 * A port: the seats of mentors. Held and reserved follow from the {@link Assignments}, also from those saved before the
 * capacity was first set; the capacity is set here, and only here. What a transaction set it reads back.
 */
public interface SeatBook {

    /**
     * The seats of these mentors.
     *
     * @param tx the transaction
     * @param mentors any number of ids
     * @return the seats of each mentor whose capacity was ever set; others are absent
     */
    Map<MentorId, Seats> seats(Tx tx, Set<MentorId> mentors);

    /**
     * Sets a mentor's capacity. It may lie below what is held (A11).
     *
     * @param tx the transaction
     * @param mentor the mentor
     * @param capacity 0 or more
     */
    void setCapacity(Tx tx, MentorId mentor, int capacity);
}
