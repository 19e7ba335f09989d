package dev.mentoring;

import dev.mentoring.assignment.AccountLocks;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Students;

/**
 * A store whose mentors, students and tracks are the host's own, in tables of its own. All else is kept by an adapter,
 * in the same transactions.
 *
 * @param store the adapter's ports
 * @param mentors the host's mentors
 * @param students the host's students
 * @param parcours the host's tracks
 * @param rosterBook where the host writes down what changes of them
 */
public record OwnRoster(
        Store store, Mentors mentors, Students students, ParcoursCatalog parcours, RosterBook rosterBook)
        implements ForwardingStore {

    /** Goes by the host's mentors. */
    @Override
    public AccountLocks accountLocks() {
        return AccountLocks.of(mentors, store.assignments());
    }
}
