package dev.mentoring.plan;

import com.google.common.collect.ImmutableList;
import dev.mentoring.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * The first line of a plan that does not hold.
 *
 * @param part of which part of the plan
 * @param line which line of it, the first one 1; 0 when a line is lacking
 * @param why what is wrong
 * @param figures what its text mentions: ids, weeks and numbers, no names
 */
public record WrongLine(Part part, int line, Why why, List<String> figures) {

    /** The parts of a plan, in the order in which they are checked. */
    public enum Part {
        /** {@link Plan#leaves()}. */
        LEAVES,
        /** {@link Plan#assignments()}. */
        ASSIGNMENTS,
        /** {@link Plan#unplaced()}. */
        UNPLACED,
        /** {@link Plan#proof()}. */
        PROOF,
        /** {@link Plan#placed()}, {@link Plan#bound()} and {@link Plan#isProvenOptimal()}. */
        FIGURES,
        /** {@link Plan#certificates()}, without their mends. */
        CERTIFICATES,
        /** {@link Certificate#mends()}: the line is that of the certificate. */
        MENDS,
        /** {@link Plan#todo()}. */
        TODO
    }

    /** What can be wrong with a line. */
    public enum Why {
        /** The leave is none that can be planned, or one is lacking. */
        OTHER_LEAVES,
        /** The student is not to be placed for the leave, or the mentor is on no parcours concerned. */
        NOT_ASKED,
        /** Another line decides on the student and the leave. */
        DECIDED_TWICE,
        /** No line decides on the student and the leave. */
        NOT_DECIDED,
        /** The mentor holds the student. */
        HOLDS_ALREADY,
        /** The parcours or the current project is not on the mentor's profile. */
        NOT_ON_PROFILE,
        /** The mentor is on leave when the window begins. */
        ON_LEAVE,
        /** A leave of the mentor takes the session of a due week. */
        CANNOT_HOLD,
        /** The mentor serves no training date of a week. */
        TRAINING_DAY_NOT_SERVED,
        /** More students are placed with the mentor than there are free seats in a week. */
        NO_SEAT,
        /** The proof names a mentor with whom the student is not placed. */
        NOT_PLACED_THERE,
        /** The week is not due, or another line is about it. */
        WEEK_NOT_DUE,
        /** Nobody holds the session of a due week. */
        WEEK_NOT_HELD,
        /** The figures are not those of the tiers. */
        OTHER_TIERS,
        /** Another number of students of the tier is placed. */
        MISCOUNTED,
        /** The bound is lower than what is placed, or said to be reached and is not. */
        BOUND_CONTRADICTED,
        /** The certificate is not about the student whose turn it is. */
        NOT_ITS_TURN,
        /** A student who is not placed has no certificate. */
        CERTIFICATE_LACKING,
        /** The seats needed and those that there are do not differ by one. */
        SEATS_MISCOUNTED,
        /** A mentor is counted who has no seat left, or twice. */
        MENTOR_MISCOUNTED,
        /** The students are not those placed in the seats, and one. */
        OTHER_STUDENTS,
        /** One of the students may go to another mentor with a seat left. */
        ROOM_ELSEWHERE,
        /** A student is placed who comes after the one not placed. */
        PLACED_BEFORE,
        /** The student, and whoever would make room, may not go to all of the mentors. */
        SEATS_OUT_OF_REACH,
        /** The change cannot be made: there is no such mentor, leave or lack. */
        NO_SUCH_CHANGE,
        /** After the change the student still does not fit beside those placed. */
        NO_HELP,
        /** A transfer of the plan is not to be done on the first day of its window, or not once. */
        TRANSFER_NOT_TO_DO,
        /** A transfer is to be done that the plan does not have. */
        TRANSFER_NOT_PLANNED,
        /** Somebody is named whom the leaves do not concern. */
        STRANGER
    }

    /** Keeps the figures from changing. */
    public WrongLine {
        figures = ImmutableList.copyOf(figures);
    }

    /**
     * What is wrong, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String explain(Locale locale) {
        String place = Texts.of(locale, "plan.part." + part);
        String said = Texts.of(locale, "plan.wrong." + why, figures.toArray());
        return line == 0
                ? Texts.of(locale, "plan.wrong", place, said)
                : Texts.of(locale, "plan.wrong.line", place, line, said);
    }

    /**
     * What is to be done about it, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence
     */
    public String mend(Locale locale) {
        return Texts.of(locale, "plan.wrong.mend");
    }
}
