package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableList;
import dev.mentoring.leave.Alert;
import dev.mentoring.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * What going through a roster again does, or would do: each list in the order of tracks, mentors, students, sessions and
 * leaves, and within these of the roster.
 *
 * @param enrolled what was new
 * @param changed which facts are others now
 * @param leftAlone where the roster says something else than what stays
 * @param alerts what the changes leave for holders to look at, by student id; each of them is told
 */
public record Reconciliation(
        List<Entry> enrolled, List<Change> changed, List<Difference> leftAlone, List<Alert> alerts) {

    /** Keeps the lists from changing. */
    public Reconciliation {
        enrolled = ImmutableList.copyOf(enrolled);
        changed = ImmutableList.copyOf(changed);
        leftAlone = ImmutableList.copyOf(leftAlone);
        alerts = ImmutableList.copyOf(alerts);
    }

    /** What a roster speaks of. */
    public enum Kind {
        /** A track. */
        PARCOURS,
        /** A mentor. */
        MENTOR,
        /** A student. */
        STUDENT,
        /** A session. */
        SESSION,
        /** A leave. */
        LEAVE
    }

    /**
     * One part of a roster.
     *
     * @param kind what it is
     * @param id its code or id; of a leave the mentor's id and the first day, such as {@code nadia/2026-05-04}
     */
    public record Entry(Kind kind, String id) {

        /** Such as {@code STUDENT ari}. */
        @Override
        public String toString() {
            return kind + " " + id;
        }
    }

    /**
     * A fact that is another now.
     *
     * @param of whose
     * @param field its name in the value, such as {@code email}
     * @param before what it was, as text; blank for nothing
     * @param after what it is now
     */
    public record Change(Entry of, String field, String before, String after) {

        /** Shows no fact: names and emails do not belong in logs. */
        @Override
        public String toString() {
            return of + " " + field;
        }
    }

    /** Why something stays as it is. */
    public enum Reason {
        /** The student belongs to another mentor than the roster says; transfers move students. */
        BELONGS_ELSEWHERE,
        /** The mentor has a leave that is not over: what the capacity was set to for it stays. */
        CAPACITY_IN_LEAVE,
        /** The student has finished. */
        FINISHED,
        /** A leave was taken in already, or is one with a leave that stands, and has other dates now. */
        LEAVE_DIFFERS,
        /** The roster does not have the mentor or the student. */
        NOT_IN_ROSTER
    }

    /**
     * Something that stays as it is, whatever the roster says.
     *
     * @param of what stays
     * @param reason why
     * @param kept what stays; blank where the reason says it all
     * @param given what the roster says; blank where it says nothing
     */
    public record Difference(Entry of, Reason reason, String kept, String given) {

        /**
         * What stays and why, for people.
         *
         * @param locale French for a French locale, English for any other
         * @return one sentence
         */
        public String explain(Locale locale) {
            return Texts.of(locale, "roster.kept." + reason, of.id(), given, kept);
        }
    }

    /**
     * Whether everything stays as it was.
     *
     * @return true when nothing is new and nothing has changed
     */
    public boolean changesNothing() {
        return enrolled.isEmpty() && changed.isEmpty();
    }
}
