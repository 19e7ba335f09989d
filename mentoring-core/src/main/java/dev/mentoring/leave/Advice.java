package dev.mentoring.leave;

import dev.mentoring.answer.RuleId;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.threeten.extra.YearWeek;

/** What a leave means for one student, and why. */
@Value.Immutable
public abstract class Advice {

    /** What a KEEP still lacks. */
    public enum Need {
        /** The student's agreement (S15). */
        CONSENT,
        /** A session that makes up for the lost week (S16, S29). */
        CATCH_UP
    }

    /** What an advice rests on, beside the figures. */
    public enum Ground {
        /** The figures alone. */
        FIGURES,
        /** The student does not agree to be kept. */
        REFUSED,
        /** No day is left on which the session could be made up. */
        NO_ROOM,
        /** The leave is a long pause (A10). */
        LONG_PAUSE
    }

    /**
     * Whom it is about.
     *
     * @return the student's id
     */
    public abstract StudentId student();

    /**
     * Who pays for the student's training.
     *
     * @return the funding
     */
    public abstract Funding funding();

    /**
     * What is advised.
     *
     * @return the kind
     */
    public abstract AdviceKind kind();

    /**
     * How strongly.
     *
     * @return the strength
     */
    public abstract Strength strength();

    /**
     * What is lacking before the student can be kept.
     *
     * @return the needs, in the order in which they are met; none for other kinds than KEEP
     */
    public abstract List<Need> needs();

    /**
     * D: the calendar days that the leave touches, both ends included.
     *
     * @return 1 or more
     */
    public abstract int days();

    /**
     * The displaced weeks; n is their number.
     *
     * @return the weeks, in order
     */
    public abstract List<YearWeek> lostWeeks();

    /**
     * What it rests on beside the figures.
     *
     * @return the ground
     */
    public abstract Ground ground();

    /**
     * The rules that it rests on.
     *
     * @return at least one
     */
    public abstract List<RuleId> rules();

    /**
     * The policy that it follows.
     *
     * @return the policy's name
     */
    public abstract String policy();

    /**
     * n: the due sessions that the leave makes impossible.
     *
     * @return the number of lost weeks
     */
    public int sessions() {
        return lostWeeks().size();
    }

    /**
     * Whether the student is kept and nothing is lacking.
     *
     * @return true for such a KEEP
     */
    public boolean isKeptInFull() {
        return kind() == AdviceKind.KEEP && needs().isEmpty();
    }

    /**
     * The advice with its reasons, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return a few sentences that quote figures, rules and policy
     */
    public String explain(Locale locale) {
        return AdviceText.of(this, locale);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an advice. */
    public static final class Builder extends ImmutableAdvice.Builder {}
}
