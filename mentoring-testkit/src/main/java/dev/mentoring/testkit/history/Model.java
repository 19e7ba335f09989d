package dev.mentoring.testkit.history;

import static java.util.Objects.requireNonNull;

import dev.mentoring.roster.Actor;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.transfer.TransferOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A plain model of a school: what the library must have kept, and who may do what. */
final class Model {

    final Map<String, MentorFacts> mentors = new TreeMap<>();
    final Map<String, StudentFacts> students = new TreeMap<>();
    final Map<String, Set<String>> catalog = new TreeMap<>();
    /** As declared, in that order. */
    private final Map<String, LeaveFacts> declared = new LinkedHashMap<>();

    /** What each is part of, under every name; those called off as they were declared. */
    final Map<String, LeaveFacts> leaves = new TreeMap<>();

    final Map<String, SessionFacts> sessions = new TreeMap<>();
    /** {@code student/week}, of weeks excused by staff. */
    final Set<String> excused = new TreeSet<>();

    final Map<String, Kept> kept = new HashMap<>();
    final Set<String> noticesOfTicks = new HashSet<>();
    final boolean strictReturns;
    Instant now;

    /**
     * A session.
     *
     * @param student whose
     * @param start when
     */
    record SessionFacts(String student, Instant start, SessionStatus status) {

        /** Called off or missed, a session takes no time. */
        boolean takesTime() {
            return status == SessionStatus.PLANNED || status == SessionStatus.HELD;
        }

        SessionFacts with(SessionStatus told) {
            return new SessionFacts(student, start, told);
        }
    }

    /** Whether a student has another session than that one within an hour of a moment (A15). */
    boolean isBooked(String student, Instant start, String except) {
        return sessions.entrySet().stream()
                .filter(each -> !each.getKey().equals(except))
                .map(Map.Entry::getValue)
                .filter(each -> each.student().equals(student) && each.takesTime())
                .anyMatch(each -> Duration.between(each.start(), start).abs().toMinutes() < 60);
    }

    /**
     * A command that was done under a key.
     *
     * @param command what was asked
     * @param again the same command
     * @param answer what was answered
     */
    record Kept(String command, Command again, TransferOutcome answer) {}

    Model(Instant now, boolean strictReturns) {
        this.now = now;
        this.strictReturns = strictReturns;
    }

    LocalDate today() {
        return SchoolDays.day(now);
    }

    @Nullable
    StudentFacts student(String id) {
        return students.get(id);
    }

    MentorFacts mentor(String id) {
        return requireNonNull(mentors.get(id));
    }

    List<StudentFacts> heldBy(String mentor) {
        return students.values().stream()
                .filter(each -> each.isActive() && each.holder.equals(mentor))
                .toList();
    }

    int held(String mentor) {
        int count = 0;
        for (StudentFacts each : students.values()) {
            count += each.isActive() && each.holder.equals(mentor) ? 1 : 0;
        }
        return count;
    }

    int reserved(String mentor) {
        int count = 0;
        for (StudentFacts each : students.values()) {
            count += each.isLent() && each.root.equals(mentor) ? 1 : 0;
        }
        return count;
    }

    int free(String mentor) {
        return Math.max(0, mentor(mentor).capacity - held(mentor) - reserved(mentor));
    }

    /** The leave that stands under a name. */
    Optional<LeaveFacts> standing(String name) {
        return Optional.ofNullable(leaves.get(name)).filter(leave -> !leave.cancelled);
    }

    List<LeaveFacts> standingOf(String mentor) {
        return leaves.values().stream()
                .filter(leave -> leave.mentor.equals(mentor) && !leave.cancelled)
                .distinct()
                .toList();
    }

    boolean isAway(String mentor, Instant moment) {
        for (LeaveFacts leave : leaves.values()) {
            if (leave.mentor.equals(mentor) && leave.covers(moment)) {
                return true;
            }
        }
        return false;
    }

    LeaveFacts declared(String name) {
        return requireNonNull(declared.get(name));
    }

    /** What was declared under a name, or declared anew; the wholes follow. */
    void declare(LeaveFacts part) {
        declared.put(part.id, part);
        List<LeaveFacts> own = declared.values().stream()
                .filter(each -> each.mentor.equals(part.mentor))
                .toList();
        own.stream().filter(each -> each.cancelled).forEach(each -> leaves.put(each.id, each));
        List<LeaveFacts> standing = own.stream().filter(each -> !each.cancelled).toList();
        Merging.wholes(standing, mentor(part.mentor).days)
                .forEach(whole -> whole.names.forEach(name -> leaves.put(name, whole)));
    }

    /** Who is warned of a leave is warned of each part that it has. */
    void warn(LeaveFacts leave, Collection<String> students) {
        leave.warned.addAll(students);
        leave.names.forEach(name -> declared(name).warned.addAll(students));
    }

    static boolean isHolder(Actor actor, @Nullable StudentFacts student) {
        return student != null && isMentor(actor, student.holder);
    }

    static boolean isRoot(Actor actor, @Nullable StudentFacts student) {
        return student != null && isMentor(actor, student.root);
    }

    static boolean isSelf(Actor actor, String student) {
        return actor.kind() == Actor.Kind.STUDENT && actor.name().equals(student);
    }

    static boolean isMentor(Actor actor, String mentor) {
        return actor.kind() == Actor.Kind.MENTOR && actor.name().equals(mentor);
    }
}
