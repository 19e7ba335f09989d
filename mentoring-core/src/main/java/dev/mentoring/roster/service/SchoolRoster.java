package dev.mentoring.roster.service;

import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import java.util.List;
import org.immutables.value.Value;

/** A school as it stands when the library first meets it. What one part names, another must hold. */
@Value.Immutable
public abstract class SchoolRoster {

    /**
     * A student and the mentor who has the student.
     *
     * @param student the student
     * @param mentor holder and root
     */
    public record Placed(Student student, MentorId mentor) {}

    /**
     * A leave that was announced before.
     *
     * @param mentor who is away
     * @param request the leave
     */
    public record Announced(MentorId mentor, LeaveRequest request) {}

    /**
     * The tracks.
     *
     * @return at most one a code
     */
    public abstract List<Parcours> parcours();

    /**
     * The mentors.
     *
     * @return at most one an id
     */
    public abstract List<Mentor> mentors();

    /**
     * The students, each with a mentor.
     *
     * @return at most one an id
     */
    public abstract List<Placed> students();

    /**
     * Sessions, past and ahead.
     *
     * @return at most one an id
     */
    public abstract List<Session> sessions();

    /**
     * Leaves, in the order in which they were announced.
     *
     * @return any number
     */
    public abstract List<Announced> leaves();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roster. */
    public static final class Builder extends ImmutableSchoolRoster.Builder {}
}
