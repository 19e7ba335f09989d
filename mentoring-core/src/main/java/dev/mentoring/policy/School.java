package dev.mentoring.policy;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * The context of every service, beside its ports: what the school has decided, and what it asks for now and for who may
 * do what. It holds no state and reads nothing but the clock; rules are given its parts, never the whole.
 *
 * @param policy what the school decides where the rules leave a choice
 * @param time its weeks, working days and teaching hours, in its zone
 * @param clock tells now
 * @param authority who may do what
 */
public record School(ContinuityPolicy policy, SchoolTime time, InstantSource clock, Authority authority) {

    /**
     * The moment of asking, as precise as stores keep it.
     *
     * @return now, in whole microseconds
     */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Whether an actor may do something about a student. To all but staff an unknown student is one they may not know.
     *
     * @param actor who asks
     * @param action what
     * @param student about whom
     * @param assignment where the student is, or empty when nobody knows the student
     * @return true if the actor may
     * @throws InvalidCommand when staff asks about a student whom nobody knows
     */
    public boolean admits(Actor actor, Action action, StudentId student, Optional<Assignment> assignment) {
        boolean allowed = authority.allows(actor, action, student, assignment);
        if (allowed && assignment.isEmpty() && actor.isStaff()) {
            throw InvalidCommand.of("student", "invalid.unknown.student", student);
        }
        return allowed && assignment.isPresent();
    }

    /**
     * Whether an actor may do something about a mentor. To all but staff an unknown mentor is one they may not know.
     *
     * @param actor who asks
     * @param action what
     * @param mentor about whom
     * @param known whether there is such a mentor
     * @return true if the actor may
     * @throws InvalidCommand when staff asks about a mentor whom nobody knows
     */
    public boolean admits(Actor actor, Action action, MentorId mentor, boolean known) {
        boolean allowed = authority.allows(actor, action, mentor);
        if (allowed && !known && actor.isStaff()) {
            throw InvalidCommand.of("mentor", "invalid.unknown.mentor", mentor);
        }
        return allowed && known;
    }

    /**
     * The same school, in which it stays the moment of asking.
     *
     * @return a school whose clock has stopped
     */
    public School atOneMoment() {
        return new School(policy, time, InstantSource.fixed(now()), authority);
    }

    /**
     * The week of the moment of asking.
     *
     * @return the week, in the school's zone
     */
    public YearWeek thisWeek() {
        return time.week(now());
    }
}
