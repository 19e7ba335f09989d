package dev.mentoring.roster;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.validation.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** A mentor of the school. How many seats are left is not said here but by {@link dev.mentoring.assignment.Seats}. */
@Value.Immutable
public abstract class Mentor {

    /** The most students a mentor may be given room for. */
    public static final int LARGEST_CAPACITY = 1_000;

    /**
     * Names the mentor.
     *
     * @return the id
     */
    public abstract MentorId id();

    /**
     * The email of the mentor's account, by which a transfer names its target (S40).
     *
     * @return the email
     */
    public abstract Email email();

    /**
     * The name people call the mentor by.
     *
     * @return 1 to {@link Wording#NAME} characters
     */
    public abstract String name();

    /**
     * How many students in total the mentor has room for when first met. The figure in force since is kept with the
     * seats.
     *
     * @return 0 to {@link #LARGEST_CAPACITY}, both included
     */
    public abstract int capacity();

    /**
     * The tracks that the mentor is positioned on and, for each, the projects on the mentor's profile.
     *
     * @return a set of projects, perhaps empty, for each track
     */
    public abstract Map<ParcoursCode, Set<ProjectCode>> profile();

    /**
     * The days on which the mentor holds sessions.
     *
     * @return the days; none stands for all
     */
    public abstract Set<DayOfWeek> days();

    /**
     * Whether the mentor is positioned on a track (S49).
     *
     * @param parcours the track
     * @return true if so, with whatever projects
     */
    public boolean isOn(ParcoursCode parcours) {
        return profile().containsKey(parcours);
    }

    /**
     * Whether a project is on the mentor's profile (S50).
     *
     * @param parcours the track
     * @param project the project
     * @return true if so
     */
    public boolean knows(ParcoursCode parcours, ProjectCode project) {
        return profile().getOrDefault(parcours, Set.of()).contains(project);
    }

    /**
     * Whether the mentor holds sessions on a day.
     *
     * @param day any day
     * @return true if its weekday is one of {@link #days()}, or they are all
     */
    public boolean serves(LocalDate day) {
        return days().isEmpty() || days().contains(day.getDayOfWeek());
    }

    /**
     * Refuses a mentor without a name, and a capacity out of bounds. Keeps the sets of projects from changing.
     *
     * @return this mentor, or the same on sets that do not change
     */
    @Value.Check
    protected Mentor check() {
        Wording.check("The name of a mentor", name(), Wording.NAME);
        if (capacity() < 0 || capacity() > LARGEST_CAPACITY) {
            throw new IllegalArgumentException("A capacity is 0 to " + LARGEST_CAPACITY + ", not " + capacity());
        }
        if (profile().values().stream().allMatch(ImmutableSet.class::isInstance)) {
            return this;
        }
        return builder()
                .from(this)
                .profile(Maps.transformValues(profile(), ImmutableSet::copyOf))
                .build();
    }

    /** Shows the id alone: names and emails do not belong in logs. */
    @Override
    public String toString() {
        return "Mentor " + id();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a mentor. */
    public static final class Builder extends ImmutableMentor.Builder {}
}
