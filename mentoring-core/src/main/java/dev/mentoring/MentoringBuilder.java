package dev.mentoring;

import dev.mentoring.assignment.Authority;
import dev.mentoring.calendar.FrenchHolidays;
import dev.mentoring.calendar.SchoolCalendar;
import dev.mentoring.leave.ContinuityPolicy;
import dev.mentoring.roster.IdSource;
import java.time.Clock;
import java.time.InstantSource;

/** Builds a {@link Mentoring}. */
public final class MentoringBuilder {

    final Store store;
    InstantSource clock = Clock.systemUTC();
    SchoolCalendar calendar = new FrenchHolidays();
    ContinuityPolicy policy = ContinuityPolicy.standard();
    Authority authority = Authority.standard();
    IdSource ids = IdSource.random();

    MentoringBuilder(Store store) {
        this.store = store;
    }

    /**
     * Tells the time.
     *
     * @param source by default the system's UTC clock
     * @return this builder
     */
    public MentoringBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /**
     * Knows the public holidays.
     *
     * @param holidays by default those of mainland France
     * @return this builder
     */
    public MentoringBuilder calendar(SchoolCalendar holidays) {
        calendar = holidays;
        return this;
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
     * Puts it together.
     *
     * @return the school's mentoring
     */
    public Mentoring build() {
        return new Mentoring(this);
    }
}
