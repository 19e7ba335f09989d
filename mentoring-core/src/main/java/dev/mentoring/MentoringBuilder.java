package dev.mentoring;

import dev.mentoring.assignment.Authority;
import dev.mentoring.notice.Listener;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.School;
import dev.mentoring.roster.IdSource;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Mentoring}. */
public final class MentoringBuilder {

    final Store store;
    private @Nullable InstantSource clock;
    ContinuityPolicy policy = ContinuityPolicy.standard();
    Authority authority = Authority.standard();
    IdSource ids = IdSource.random();
    Listener listener = Listener.NONE;

    MentoringBuilder(Store store) {
        this.store = store;
    }

    /** A builder of the same school on another store. */
    MentoringBuilder on(Store other) {
        MentoringBuilder same = new MentoringBuilder(other);
        same.clock = clock;
        same.policy = policy;
        same.authority = authority;
        same.ids = ids;
        same.listener = listener;
        return same;
    }

    /**
     * Tells the time; there is no default, since the library never reads the system's clock by itself.
     *
     * @param source such as {@code Clock.systemUTC()}
     * @return this builder
     */
    public MentoringBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    InstantSource knownClock() {
        if (clock == null) {
            throw new IllegalStateException("Nothing tells the time: give the builder a clock");
        }
        return clock;
    }

    /** What the services go by. */
    School school() {
        return new School(policy, policy.time(), knownClock(), authority);
    }

    /**
     * Decides where the rules leave a choice.
     *
     * @param decided by default {@link ContinuityPolicy#standard()}
     * @return this builder
     */
    public MentoringBuilder policy(ContinuityPolicy decided) {
        policy = decided;
        return this;
    }

    /**
     * Says who may do what.
     *
     * @param table by default {@link Authority#standard()}
     * @return this builder
     */
    public MentoringBuilder authority(Authority table) {
        authority = table;
        return this;
    }

    /**
     * Names leaves and sessions.
     *
     * @param source by default random UUIDs
     * @return this builder
     */
    public MentoringBuilder ids(IdSource source) {
        ids = source;
        return this;
    }

    /**
     * Hears what becomes of notices.
     *
     * @param metrics by default {@link Listener#NONE}
     * @return this builder
     */
    public MentoringBuilder listener(Listener metrics) {
        listener = metrics;
        return this;
    }

    /**
     * Puts it together.
     *
     * @return the school's mentoring
     * @throws IllegalStateException when nothing tells the time
     */
    public Mentoring build() {
        return new Mentoring(this);
    }
}
