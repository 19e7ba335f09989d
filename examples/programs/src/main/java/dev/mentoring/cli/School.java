package dev.mentoring.cli;

import dev.mentoring.Mentoring;
import dev.mentoring.Store;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.scenario.SequentialIds;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.service.Reconciliation;
import dev.mentoring.roster.service.SchoolRoster;
import java.time.InstantSource;

/**
 * A school on a store.
 *
 * @param mentoring the library
 * @param time the school's time
 */
record School(Mentoring mentoring, SchoolTime time) {

    static School on(Store store, ContinuityPolicy policy, InstantSource clock) {
        Mentoring mentoring = Mentoring.on(store)
                .policy(policy)
                .clock(clock)
                .ids(new SequentialIds(store))
                .build();
        return new School(mentoring, policy.time());
    }

    School with(SchoolRoster roster) {
        mentoring.roster().enrol(Actor.system(), roster).orElseThrow();
        return this;
    }

    /** Goes through the roster of a school that is there. */
    Reconciliation reconciled(SchoolRoster roster) {
        return mentoring.roster().reconcile(Actor.system(), roster).orElseThrow();
    }
}
