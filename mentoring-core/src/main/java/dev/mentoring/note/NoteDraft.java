package dev.mentoring.note;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Wording;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A private note as it is written, perhaps with something missing. */
@Value.Immutable
public abstract class NoteDraft {

    /**
     * About whom.
     *
     * @return the student's id
     */
    public abstract StudentId student();

    /**
     * For which leave.
     *
     * @return the leave's id, or empty for any
     */
    public abstract Optional<LeaveId> leave();

    /**
     * When the mentor is back.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> returning();

    /**
     * Whether the writer says that the return is not known yet (A14).
     *
     * @return true for an explicitly unknown return
     */
    @Value.Default
    public boolean isReturnUnknown() {
        return false;
    }

    /**
     * How the student works.
     *
     * @return the text, perhaps blank
     */
    @Value.Default
    @Size(max = Wording.TEXT, message = "invalid.text.length")
    @Pattern(regexp = Wording.KEEPABLE, message = "invalid.text.characters")
    public String habits() {
        return "";
    }

    /**
     * What blocks the student.
     *
     * @return the text, perhaps blank
     */
    @Value.Default
    @Size(max = Wording.TEXT, message = "invalid.text.length")
    @Pattern(regexp = Wording.KEEPABLE, message = "invalid.text.characters")
    public String blockers() {
        return "";
    }

    /**
     * How far the student has come.
     *
     * @return the text, perhaps blank
     */
    @Value.Default
    @Size(max = Wording.TEXT, message = "invalid.text.length")
    @Pattern(regexp = Wording.KEEPABLE, message = "invalid.text.characters")
    public String progress() {
        return "";
    }

    /**
     * What the note lacks (S37, S38).
     *
     * @return the names of the fields, in their order; none for a complete note
     */
    public List<String> missing() {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (returning().isEmpty() && !isReturnUnknown()) {
            missing.add("returnDate");
        }
        if (habits().isBlank()) {
            missing.add("habits");
        }
        if (blockers().isBlank()) {
            missing.add("blockers");
        }
        if (progress().isBlank()) {
            missing.add("progress");
        }
        return missing.build();
    }

    /** Redacted: the text of a note stays out of logs (guarantee 7). */
    @Override
    public String toString() {
        return "NoteDraft on " + student() + " (redacted)";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableNoteDraft.Builder {}
}
