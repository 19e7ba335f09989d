package dev.mentoring.assignment;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.util.Collection;
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
     * The seats of these mentors. Of one whose capacity was never set, the capacity is the roster's.
     *
     * @param tx the transaction
     * @param mentors at most one an id, as the roster knows them
     * @return the seats of each
     */
    Map<MentorId, Seats> seatsOf(Tx tx, Collection<Mentor> mentors);

    /**
     * Sets a mentor's capacity. It may lie below what is held (A11).
     *
     * @param tx the transaction
     * @param mentor the mentor
     * @param capacity 0 or more
     */
    void setCapacity(Tx tx, MentorId mentor, int capacity);

    /**
     * Sets the capacities of any number of mentors, each as {@link #setCapacity} does.
     *
     * @param tx the transaction
     * @param capacities 0 or more for each mentor
     */
    default void setCapacities(Tx tx, Map<MentorId, Integer> capacities) {
        capacities.forEach((mentor, capacity) -> setCapacity(tx, mentor, capacity));
    }
}
