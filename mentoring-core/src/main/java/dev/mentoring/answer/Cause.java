package dev.mentoring.answer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Why a command is refused. Each says whether the one who asks can mend it. */
public enum Cause {
    /** This kind of actor may not do it, or may not know. */
    NOT_ALLOWED(false, "S4"),
    /** A mentor who does not hold the student. */
    NOT_CURRENT_MENTOR(false, "S4"),
    /** Staff named a student who does not exist. */
    UNKNOWN_STUDENT(false, "S4"),
    /** No mentor's account has the email. */
    UNKNOWN_EMAIL(true, "S23", "S48", "A12"),
    /** Several mentors' accounts have the email. */
    AMBIGUOUS_EMAIL(false, "S23", "A12"),
    /** The target is not positioned on the student's parcours. */
    NOT_ON_PARCOURS(true, "S49"),
    /** The student's current project is not on the target's profile. */
    PROJECT_NOT_ON_PROFILE(true, "S50"),
    /** The target has too few free seats. */
    NO_SEATS(true, "S51", "A11"),
    /** The target is on leave, or will be while the student would be there. */
    TARGET_ON_LEAVE(true, "A20"),
    /** The target holds the student already. */
    SAME_MENTOR(false, "S24"),
    /** The mentor is on leave at that time. */
    MENTOR_ON_LEAVE(true, "S42", "A11"),
    /** A leave that has begun is shortened, not called off; its start is moved by staff only. */
    LEAVE_HAS_BEGUN(true, "A19"),
    /** The student is where the student belongs. */
    NOT_LENT(false, "S43"),
    /** The student's training is over or has not begun. */
    NOT_IN_TRAINING(false, "S13"),
    /** The target serves none of the apprentice's training days. */
    TRAINING_DAY_NOT_SERVED(true, "S26", "A5"),
    /** A long pause or a permanent transfer: staff only. */
    CONTACT_STAFF(true, "S7", "A10"),
    /** The mentor still has students, or seats kept for students who are lent out. */
    STUDENTS_REMAIN(true, "A11", "S7"),
    /** The hand-over note lacks something. */
    NOTE_INCOMPLETE(true, "S35", "S36", "S37", "S38"),
    /** A transfer happens now; it is never dated ahead. */
    TRANSFERS_ARE_IMMEDIATE(true, "S5", "A7"),
    /** The week was not lost by the mentor. */
    NOT_COMPENSABLE(false, "A16"),
    /** The catch-up lies neither in the week, nor in the one before or after. */
    CATCH_UP_OUT_OF_WINDOW(true, "S16", "A15"),
    /** The student has another session at that time. */
    STUDENT_BOOKED(true, "A15"),
    /** The session lies before the first day of training. */
    BEFORE_TRAINING_START(true, "A15"),
    /** The session lies after the last day of training. */
    AFTER_TRAINING_END(true, "A15");

    private final boolean mendable;
    private final ImmutableList<String> rules;

    Cause(boolean mendable, String... rules) {
        this.mendable = mendable;
        this.rules = ImmutableList.copyOf(rules);
    }

    /**
     * Whether the command can succeed once something that its own words, the roster or the wait can bring about has
     * changed.
     *
     * @return true when there is a mend
     */
    public boolean mendable() {
        return mendable;
    }

    /**
     * The rules that the refusal rests on.
     *
     * @return at least one
     */
    public List<RuleId> rules() {
        return rules.stream().map(RuleId::new).toList();
    }
}
