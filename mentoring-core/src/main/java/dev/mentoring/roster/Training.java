package dev.mentoring.roster;

import dev.mentoring.validation.DateBounds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.threeten.extra.YearWeek;

/**
 * When a student is in training: a period, the day on which the student usually has the session, and, for an
 * apprentice, extra training dates.
 */
@Value.Immutable(prehash = true) // students alike are found by it, over and over
public abstract class Training {

    /**
     * The first day.
     *
     * @return the first day, included
     */
    public abstract LocalDate start();

    /**
     * The last day.
     *
     * @return the last day, included; not before the first
     */
    public abstract LocalDate end();

    /**
     * The day of the usual session; for an apprentice the weekly training day.
     *
     * @return the day, or empty where there is none
     */
    public abstract Optional<DayOfWeek> usualDay();

    /**
     * Training dates of an apprentice besides the weekly day (A5).
     *
     * @return dates; those outside the period count for nothing
     */
    public abstract Set<LocalDate> extraDates();

    /**
     * Training over a period, with a usual day.
     *
     * @param start the first day, included
     * @param end the last day, included
     * @param usualDay the day of the usual session
     * @return the training
     */
    public static Training of(LocalDate start, LocalDate end, DayOfWeek usualDay) {
        return builder().start(start).end(end).usualDay(usualDay).build();
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day any day
     * @return true from the first day to the last, both included
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /**
     * The training dates of a week: the weekly day and the extra dates, as far as they lie in the period.
     *
     * @param week any week
     * @return the dates, in order, each once
     */
    public Stream<LocalDate> dates(YearWeek week) {
        Stream<LocalDate> weekly = usualDay().map(week::atDay).stream();
        Stream<LocalDate> extra =
                extraDates().stream().filter(day -> YearWeek.from(day).equals(week));
        return Stream.concat(weekly, extra).filter(this::covers).distinct().sorted();
    }

    /**
     * The same training, over by a day.
     *
     * @param day the new last day, included
     * @return this training when it ends by then; else one that ends on that day, or on its first day if that is later
     */
    public Training endingBy(LocalDate day) {
        if (!day.isBefore(end())) {
            return this;
        }
        return builder().from(this).end(day.isBefore(start()) ? start() : day).build();
    }

    /** Refuses a period that ends before it starts, or lies outside {@link DateBounds}. */
    @Value.Check
    protected void check() {
        if (end().isBefore(start())) {
            throw new IllegalArgumentException("A training ends on the day it starts or later");
        }
        DateBounds.check(start(), end());
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a training. */
    public static final class Builder extends ImmutableTraining.Builder {}
}
