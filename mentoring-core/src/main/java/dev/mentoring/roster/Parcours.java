package dev.mentoring.roster;

import dev.mentoring.validation.Wording;
import java.util.List;
import org.immutables.value.Value;

/** A training track: an ordered list of projects, and a chat channel for its mentors. */
@Value.Immutable
public abstract class Parcours {

    /**
     * Names the track.
     *
     * @return the code
     */
    public abstract ParcoursCode code();

    /**
     * What people call the track.
     *
     * @return 1 to {@link Wording#NAME} characters
     */
    public abstract String title();

    /**
     * The channel on which the mentors of the track talk (S33).
     *
     * @return 1 to {@link Wording#NAME} characters
     */
    public abstract String channel();

    /**
     * The projects, in the order in which students work on them.
     *
     * @return at least one, each once
     */
    public abstract List<ProjectCode> projects();

    /** Refuses a track without projects, or with one twice. */
    @Value.Check
    protected void check() {
        Wording.check("The title of a parcours", title(), Wording.NAME);
        Wording.check("The channel of a parcours", channel(), Wording.NAME);
        if (projects().isEmpty()) {
            throw new IllegalArgumentException("A parcours has at least one project");
        }
        if (projects().stream().distinct().count() < projects().size()) {
            throw new IllegalArgumentException("A parcours has each of its projects once");
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

    /** Builds a parcours. */
    public static final class Builder extends ImmutableParcours.Builder {}
}
