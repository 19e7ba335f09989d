package dev.mentoring;

import dev.mentoring.assignment.Authority;
import dev.mentoring.calendar.FrenchHolidays;
import dev.mentoring.calendar.SchoolCalendar;
import dev.mentoring.leave.AdviceDesk;
import dev.mentoring.leave.ContinuityPolicy;
import dev.mentoring.leave.LeaveService;
import dev.mentoring.leave.School;
import dev.mentoring.ledger.LedgerService;
import dev.mentoring.ledger.SessionService;
import dev.mentoring.ledger.StudentFiles;
import dev.mentoring.roster.IdSource;
import java.time.Clock;
import java.time.InstantSource;

/**
 * A school's mentoring: the one type a newcomer must know. It starts no thread, opens no socket, keeps no state of its
 * own, and reads no clock, zone or locale but those it is given. It may be shared between threads.
 */
public final class Mentoring {

    private final RosterService roster;
    private final LeaveService leaves;
    private final LedgerService ledger;
    private final SessionService sessions;

    private Mentoring(Builder builder) {
        Store store = builder.store;
        ContinuityPolicy policy = builder.policy;
        School school = new School(policy, policy.time(builder.calendar), builder.clock, builder.authority);
        AdviceDesk desk =
                new AdviceDesk(store.students(), store.assignments(), store.sessions(), store.leaves(), school);
        StudentFiles files = new StudentFiles(
                store.students(), store.assignments(), store.sessions(), store.leaves(), school.time());
        leaves = new LeaveService(store.work(), school, store.mentors(), store.seats(), builder.ids, desk);
        roster = new RosterService(store, school, leaves);
        ledger = new LedgerService(store.work(), school, files);
        sessions = new SessionService(store.work(), school, builder.ids, files);
    }

    /**
     * Starts to build a school's mentoring.
     *
     * @param store the ports of an adapter
     * @return a builder, every other part at its default
     */
    public static Builder on(Store store) {
        return new Builder(store);
    }

    /**
     * Taking a school in, and looking at mentors and students.
     *
     * @return the service
     */
    public RosterService roster() {
        return roster;
    }

    /**
     * Leaves and what they mean.
     *
     * @return the service
     */
    public LeaveService leaves() {
        return leaves;
    }

    /**
     * Students' weeks, and the gaps.
     *
     * @return the service
     */
    public LedgerService ledger() {
        return ledger;
    }

    /**
     * Sessions and what became of them.
     *
     * @return the service
     */
    public SessionService sessions() {
        return sessions;
    }

    /** Builds a {@link Mentoring}. */
    public static final class Builder {

        private final Store store;
        private InstantSource clock = Clock.systemUTC();
        private SchoolCalendar calendar = new FrenchHolidays();
        private ContinuityPolicy policy = ContinuityPolicy.standard();
        private Authority authority = Authority.standard();
        private IdSource ids = IdSource.random();

        private Builder(Store store) {
            this.store = store;
        }

        /**
         * Tells the time.
         *
         * @param source by default the system's UTC clock
         * @return this builder
         */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /**
         * Knows the public holidays.
         *
         * @param holidays by default those of mainland France
         * @return this builder
         */
        public Builder calendar(SchoolCalendar holidays) {
            calendar = holidays;
            return this;
        }

        /**
         * Decides where the rules leave a choice.
         *
         * @param decided by default {@link ContinuityPolicy#standard()}
         * @return this builder
         */
        public Builder policy(ContinuityPolicy decided) {
            policy = decided;
            return this;
        }

        /**
         * Says who may do what.
         *
         * @param table by default {@link Authority#standard()}
         * @return this builder
         */
        public Builder authority(Authority table) {
            authority = table;
            return this;
        }

        /**
         * Names leaves and sessions.
         *
         * @param source by default random UUIDs
         * @return this builder
         */
        public Builder ids(IdSource source) {
            ids = source;
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the school's mentoring
         */
        public Mentoring build() {
            return new Mentoring(this);
        }
    }
}
