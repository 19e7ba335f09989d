package dev.mentoring.policy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.SchoolCalendar;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.validation.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** What a school decides where the rules leave it a choice. Each field has the default of the rule book. */
@Value.Immutable
public abstract class ContinuityPolicy {

    /** What a self-funded student's leave of more than a week with at most one session lost comes to (A4). */
    public enum SelfFundedGap {
        /** The sessions decide: keep. */
        BY_SESSIONS,
        /** Transfer. */
        TRANSFER,
        /** Keep. */
        KEEP
    }

    /** Which seat a returning student takes (A11). */
    public enum ReturnSeat {
        /** The reserved one, whatever the capacity reads. */
        RESERVED,
        /** One that the capacity has room for. */
        STRICT
    }

    /**
     * What the policy is called; every verdict names it.
     *
     * @return the name
     */
    @Value.Default
    public String name() {
        return "default";
    }

    /**
     * The school's time zone.
     *
     * @return the zone, by default Europe/Paris
     */
    @Value.Default
    public ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }

    /**
     * When sessions are held.
     *
     * @return the hours, by default 08:00 to 20:00
     */
    @Value.Default
    public TeachingHours teachingHours() {
        return TeachingHours.DEFAULT;
    }

    /**
     * The public holidays of where the school is (A24).
     *
     * @return by default those of all of France; or any calendar of the host's
     */
    @Value.Default
    public SchoolCalendar holidays() {
        return Holidays.FR;
    }

    /**
     * When the school is closed (A24): nobody works then, a training date counts as a holiday, and every week is as due
     * as it was.
     *
     * @return stretches of days, by default none
     */
    public abstract List<LocalDateRange> closed();

    /**
     * Whether third-party students are never kept through a lost week (A1).
     *
     * @return by default false
     */
    @Value.Default
    public boolean strictWeekly() {
        return false;
    }

    /**
     * A third-party student may be kept through a leave of fewer days than this (A1).
     *
     * @return days, excluded, by default 7
     */
    @Value.Default
    public int thirdPartyKeepBelowDays() {
        return 7;
    }

    /**
     * A self-funded student may be kept through a leave of up to this many days (A2).
     *
     * @return days, included, by default 7
     */
    @Value.Default
    public int selfFundedKeepUpToDays() {
        return 7;
    }

    /**
     * What a self-funded student's long leave with at most one lost session comes to (A4).
     *
     * @return by default BY_SESSIONS
     */
    @Value.Default
    public SelfFundedGap selfFundedGap() {
        return SelfFundedGap.BY_SESSIONS;
    }

    /**
     * A leave of more days than this is a long pause, for staff only; an open leave is reckoned as this many (A10).
     *
     * @return days, excluded, by default 28
     */
    @Value.Default
    public int longLeaveOverDays() {
        return 28;
    }

    /**
     * How long before a leave staff is asked for help (A9).
     *
     * @return elapsed hours, by default 72
     */
    @Value.Default
    public int helpRequestHours() {
        return 72;
    }

    /**
     * How long before a leave its transfers are no longer early (A8).
     *
     * @return days, by default 7
     */
    @Value.Default
    public int earlyDays() {
        return 7;
    }

    /**
     * How long after its week a planned session may go unconfirmed.
     *
     * @return days, by default 7
     */
    @Value.Default
    public int confirmWithinDays() {
        return 7;
    }

    /**
     * How long a session lasts.
     *
     * @return minutes, by default 60
     */
    @Value.Default
    public int sessionMinutes() {
        return 60;
    }

    /**
     * Which seat a returning student takes (A11).
     *
     * @return by default RESERVED
     */
    @Value.Default
    public ReturnSeat returnSeat() {
        return ReturnSeat.RESERVED;
    }

    /**
     * The tiers in which students are placed, the first one first.
     *
     * @return sets of strengths, by default REQUIRED, then ADVISED
     */
    @Value.Default
    public List<Set<Strength>> tiers() {
        return List.of(ImmutableSet.of(Strength.REQUIRED), ImmutableSet.of(Strength.ADVISED));
    }

    /**
     * The policy of the rule book.
     *
     * @return the policy, every field at its default
     */
    public static ContinuityPolicy standard() {
        return builder().build();
    }

    /**
     * The clauses of the policy.
     *
     * @return for every funding, D and n exactly one
     */
    @Value.Lazy
    public List<Clause> clauses() {
        return PolicyClauses.of(this);
    }

    /**
     * The school's time under this policy.
     *
     * @return the time
     */
    @Value.Lazy
    public SchoolTime time() {
        SchoolCalendar calendar = closed().isEmpty() ? holidays() : new ClosedDays(holidays(), closed());
        return new SchoolTime(zone(), calendar, teachingHours());
    }

    /** Refuses figures without sense, and makes the tiers its own. */
    @Value.Check
    protected ContinuityPolicy check() {
        Wording.check("The name of a policy", name(), Wording.NAME);
        positive("thirdPartyKeepBelowDays", thirdPartyKeepBelowDays());
        positive("selfFundedKeepUpToDays", selfFundedKeepUpToDays());
        positive("longLeaveOverDays", longLeaveOverDays());
        positive("helpRequestHours", helpRequestHours());
        positive("earlyDays", earlyDays());
        positive("confirmWithinDays", confirmWithinDays());
        positive("sessionMinutes", sessionMinutes());
        List<Strength> placed = tiers().stream().flatMap(Set::stream).toList();
        if (tiers().stream().anyMatch(Set::isEmpty)
                || placed.stream().distinct().count() < placed.size()) {
            throw new IllegalArgumentException("tiers: each tier has a strength, and each strength one tier at most");
        }
        return tiers().stream().allMatch(ImmutableSet.class::isInstance) ? this : withOwnTiers();
    }

    private ContinuityPolicy withOwnTiers() {
        List<Set<Strength>> own =
                tiers().stream().<Set<Strength>>map(Sets::immutableEnumSet).toList();
        return builder().from(this).tiers(own).build();
    }

    private static void positive(String field, int figure) {
        if (figure < 0 || figure > 10_000) {
            throw new IllegalArgumentException(field + ": a figure from 0 to 10000, not " + figure);
        }
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableContinuityPolicy.Builder {}
}
