package dev.mentoring.roster;

import dev.mentoring.validation.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A student of the school. Who holds the student is not said here but by an
 * {@link dev.mentoring.assignment.Assignment}.
 */
@Value.Immutable
public abstract class Student {

    /**
     * Names the student.
     *
     * @return the id
     */
    public abstract StudentId id();

    /**
     * The name people call the student by.
     *
     * @return 1 to {@link Wording#NAME} characters
     */
    public abstract String name();

    /**
     * Where the student is written to.
     *
     * @return the email
     */
    public abstract Email email();

    /**
     * The track the student follows.
     *
     * @return its code
     */
    public abstract ParcoursCode parcours();

    /**
     * The project the student works on.
     *
     * @return the project, or empty between two projects (A17)
     */
    public abstract Optional<ProjectCode> project();

    /**
     * Who pays.
     *
     * @return the funding
     */
    public abstract Funding funding();

    /**
     * When the student is in training.
     *
     * @return the training
     */
    public abstract Training training();

    /**
     * Whether the student is an apprentice.
     *
     * @return true for {@link Funding#APPRENTICESHIP}
     */
    public boolean isApprentice() {
        return funding() == Funding.APPRENTICESHIP;
    }

    /**
     * The same student, on another project.
     *
     * @param project the new project, or empty
     * @return the student
     */
    public Student onProject(Optional<ProjectCode> project) {
        return builder().from(this).project(project).build();
    }

    /**
     * The same student, whose training is over by a day. Who leaves before the first day has no due week.
     *
     * @param day the last day, included
     * @return the student
     */
    public Student endingBy(LocalDate day) {
        Training ended =
                day.isBefore(training().start()) ? nothingDue(day) : training().endingBy(day);
        return ended.equals(training())
                ? this
                : builder().from(this).training(ended).build();
    }

    /** One day that is not the usual one. */
    private static Training nothingDue(LocalDate day) {
        return Training.of(day, day, day.getDayOfWeek().plus(1));
    }

    /** Refuses a student without a name, and an apprentice without a training date (A5). */
    @Value.Check
    protected void check() {
        Wording.check("The name of a student", name(), Wording.NAME);
        if (isApprentice()
                && training().usualDay().isEmpty()
                && training().extraDates().isEmpty()) {
            throw new IllegalArgumentException("An apprentice has a weekly training day or training dates (A5)");
        }
    }

    /** Shows the id alone: names and emails do not belong in logs. */
    @Override
    public String toString() {
        return "Student " + id();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a student. */
    public static final class Builder extends ImmutableStudent.Builder {}
}
