package dev.mentoring.ledger;

import dev.mentoring.roster.SessionId;
import dev.mentoring.text.Texts;
import java.time.Instant;
import java.util.Locale;

/** How a due week stands. A due week is in exactly one state; it is safe unless it is uncovered. */
public sealed interface WeekState {

    /** Why a week is uncovered. */
    enum Gap {
        /** The mentor's leave leaves no day for the session. */
        MENTOR_ON_LEAVE,
        /** The mentor did not come, or called the session off. */
        MENTOR_ABSENT,
        /** The student did not come. */
        STUDENT_ABSENT,
        /** The session was called off, and none took its place. */
        CANCELLED,
        /** A session was planned, and nobody said in time what became of it. */
        NOT_CONFIRMED,
        /** No session was ever planned (S12). */
        NOTHING_PLANNED
    }

    /** The names of the states. */
    enum Name {
        /** A session of the week took place. */
        HELD,
        /** A session of the week stands ahead, or waits to be confirmed. */
        PLANNED,
        /** The week is not over, nothing is planned, and the mentor can hold a session. */
        DUE,
        /** A session in another week stands for it. */
        COMPENSATED,
        /** No session is owed. */
        EXCUSED,
        /** A session is owed, and none stands for it. */
        UNCOVERED
    }

    /**
     * A session of the week took place.
     *
     * @param by the session
     */
    record Held(SessionId by) implements WeekState {}

    /**
     * A session of the week stands ahead, or waits to be confirmed.
     *
     * @param by the session
     */
    record Planned(SessionId by) implements WeekState {}

    /** The week is not over, nothing is planned, and the mentor can hold a session. */
    record Due() implements WeekState {}

    /**
     * A session in another week stands for it.
     *
     * @param by the session
     */
    record Compensated(SessionId by) implements WeekState {}

    /**
     * No session is owed.
     *
     * @param why the reason that staff gave, or {@link #PUBLIC_HOLIDAY}
     */
    record Excused(String why) implements WeekState {

        /** All training dates that an apprentice had in the week were public holidays (A18). */
        public static final String PUBLIC_HOLIDAY = "PUBLIC_HOLIDAY";

        /**
         * Whether public holidays are the reason, and no decision of staff.
         *
         * @return true if so
         */
        public boolean isPublicHoliday() {
            return why.equals(PUBLIC_HOLIDAY);
        }
    }

    /**
     * A session is owed, and none stands for it.
     *
     * @param why what happened
     * @param since from when on it reads so
     */
    record Uncovered(Gap why, Instant since) implements WeekState {}

    /**
     * The name of the state.
     *
     * @return the name
     */
    default Name name() {
        return Name.valueOf(getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }

    /**
     * Whether the student has, had or will have a session for the week, or is owed none.
     *
     * @return false when it is uncovered
     */
    default boolean isSafe() {
        return !(this instanceof Uncovered);
    }

    /**
     * The state with its reason, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    default String explain(Locale locale) {
        if (this instanceof Uncovered it) {
            return Texts.of(locale, "week.UNCOVERED", Texts.of(locale, "gap." + it.why()));
        }
        String detail = "";
        if (this instanceof Held it) {
            detail = it.by().value();
        } else if (this instanceof Planned it) {
            detail = it.by().value();
        } else if (this instanceof Compensated it) {
            detail = it.by().value();
        } else if (this instanceof Excused it) {
            detail = it.isPublicHoliday() ? Texts.of(locale, "week.holiday") : it.why();
        }
        return Texts.of(locale, "week." + name(), detail);
    }
}
