package dev.mentoring.transfer;

import com.google.common.collect.ImmutableList;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The command to move students to another mentor, now. It reads {@code Move.of("ari").to("oscar@school.example")
 * .during(LeaveId.of("L1"))}, or {@code .forGood()}.
 */
@Value.Immutable
public abstract class Move {

    /** The most students of a batch. */
    public static final int LARGEST_BATCH = 1_000;

    /** Whether a batch moves as a whole (A13). */
    public enum Mode {
        /** All or none. */
        ATOMIC,
        /** Each as far as possible, one by one in the order given. */
        PARTIAL
    }

    /**
     * Who is to be moved.
     *
     * @return at least one student, each once
     */
    @Size(min = 1, max = LARGEST_BATCH, message = "invalid.students.count")
    public abstract List<StudentId> students();

    /**
     * The email of the target's mentor account, as it was typed (S23, S40).
     *
     * @return the text
     */
    @Value.Default
    @NotBlank(message = "invalid.email")
    @Size(max = Email.LONGEST, message = "invalid.email")
    public String email() {
        return "";
    }

    /**
     * For good, or for a leave.
     *
     * @return TEMPORARY or PERMANENT
     */
    @Value.Default
    public TransferKind kind() {
        return TransferKind.TEMPORARY;
    }

    /**
     * For which leave.
     *
     * @return the leave; a temporary transfer has one
     */
    public abstract Optional<LeaveId> leave();

    /**
     * Whether the batch moves as a whole.
     *
     * @return by default ATOMIC
     */
    @Value.Default
    public Mode mode() {
        return Mode.ATOMIC;
    }

    /**
     * Why staff moves the students although seats, note or project say no.
     *
     * @return the reason, or empty
     */
    public abstract Optional<
                    @Pattern(regexp = "(?s).*\\S.*", message = "invalid.reason.blank")
                    @Size(max = Wording.TEXT, message = "invalid.reason") String>
            override();

    /**
     * A date that somebody gave. Anything but now is refused (S5, A7).
     *
     * @return the moment, or empty for now
     */
    public abstract Optional<Instant> effective();

    /**
     * Students to be moved.
     *
     * @param students their ids
     * @return a command that lacks a target
     */
    public static Move of(String... students) {
        return builder()
                .students(Stream.of(students).map(StudentId::of).toList())
                .build();
    }

    /**
     * The same command, to a target.
     *
     * @param email the email of the target's mentor account
     * @return the command
     */
    public Move to(String email) {
        return builder().from(this).email(email).build();
    }

    /**
     * The same command, for a leave.
     *
     * @param leave the leave
     * @return the command
     */
    public Move during(LeaveId leave) {
        return builder().from(this).leave(leave).build();
    }

    /**
     * The same command, for good.
     *
     * @return the command
     */
    public Move forGood() {
        return builder().from(this).kind(TransferKind.PERMANENT).build();
    }

    /**
     * The same command, moving as many of the batch as can be moved.
     *
     * @return the command
     */
    public Move partially() {
        return builder().from(this).mode(Mode.PARTIAL).build();
    }

    /**
     * The same command, overriding what staff may override.
     *
     * @param reason why
     * @return the command
     */
    public Move overriding(String reason) {
        return builder().from(this).override(reason).build();
    }

    /**
     * The students named more than once.
     *
     * @return where each repetition stands in the list
     */
    public List<Integer> repetitions() {
        ImmutableList.Builder<Integer> found = ImmutableList.builder();
        for (int i = 0; i < students().size(); i++) {
            if (students().indexOf(students().get(i)) < i) {
                found.add(i);
            }
        }
        return found.build();
    }

    /** Leaves email and reason out. */
    @Override
    public String toString() {
        return kind() + " move of " + students();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a command. */
    public static final class Builder extends ImmutableMove.Builder {}
}
