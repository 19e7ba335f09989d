package dev.mentoring.plan;

import dev.mentoring.policy.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Todo;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.threeten.extra.YearWeek;

/**
 * Who would replace whom. A plan moves nobody (A7): each transfer is done when its day has come. Every plan that the
 * library hands out has been checked line by line, to-dos and mends too.
 */
@Value.Immutable
public abstract class Plan {

    /**
     * Who holds the session of a due week.
     *
     * @param student the student
     * @param leave the leave
     * @param week a due week of the student in the window of the leave
     * @param mentor who has the student then, and can hold the session
     */
    public record ProofLine(StudentId student, LeaveId leave, YearWeek week, MentorId mentor) {}

    /**
     * A student for whom there is no mentor.
     *
     * @param student the student
     * @param leave the leave
     * @param strength how strongly the student is to be moved
     */
    public record Unplaced(StudentId student, LeaveId leave, Strength strength) {}

    /**
     * Who would have a student during a leave.
     *
     * @param student the student
     * @param leave the leave
     * @param mentor the replacement
     */
    public record Placement(StudentId student, LeaveId leave, MentorId mentor) {}

    /**
     * Which leaves are planned.
     *
     * @return their ids, in the order of their starts
     */
    public abstract List<LeaveId> leaves();

    /**
     * Who would have whom.
     *
     * @return by student, then by leave
     */
    public abstract List<Placement> assignments();

    /**
     * Those for whom there is no mentor.
     *
     * @return by student, then by leave
     */
    public abstract List<Unplaced> unplaced();

    /**
     * How many students are placed.
     *
     * @return a figure for each tier, the first tier first
     */
    public abstract Map<String, Integer> placed();

    /**
     * How many can be placed at most, by any plan that is as good in the tiers before.
     *
     * @return a figure for each tier, the first tier first
     */
    public abstract Map<String, Integer> bound();

    /**
     * Whether no plan is better: in any tier, in students with a mentor they had before, or in even load.
     *
     * @return true when that is proven
     */
    public abstract boolean isProvenOptimal();

    /**
     * Why students are not placed.
     *
     * @return one for each of them, in their order
     */
    public abstract List<Certificate> certificates();

    /**
     * For each student placed and each due week of the window, who holds the session.
     *
     * @return by student, leave and week
     */
    public abstract List<ProofLine> proof();

    /**
     * What people are to do, with dates.
     *
     * @return the earliest day first; on one day in the order of S41
     */
    public abstract List<Todo> todo();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    public static final class Builder extends ImmutablePlan.Builder {}
}
