package dev.mentoring.benchmarks.transfers;

import dev.mentoring.Mentoring;
import dev.mentoring.roster.Actor;
import dev.mentoring.transfer.Move;

/**
 * By the library.
 *
 * @param school on a pool of connections
 */
record LibraryWay(Mentoring school) implements Way {

    private static final Actor STAFF = Actor.staff("ops");

    @Override
    public void make(Step step) {
        school.transfers()
                .now(STAFF, Move.of(step.student()).to(Load.email(step.to())).forGood())
                .orElseThrow();
    }
}
