package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceRules;
import dev.mentoring.note.PrivateNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the way of a transfer: every cause at once (section 5 of the rule book). Pure functions. */
public final class TransferRules {

    /** What staff may override with a reason. */
    public static final Set<Cause> OVERRIDABLE =
            ImmutableSet.of(Cause.PROJECT_NOT_ON_PROFILE, Cause.NO_SEATS, Cause.NOTE_INCOMPLETE);

    /** What cannot be looked at without a target, in the order of the book. */
    private static final List<Cause> ABOUT_TARGET = ImmutableList.of(
            Cause.NOT_ON_PARCOURS,
            Cause.PROJECT_NOT_ON_PROFILE,
            Cause.NO_SEATS,
            Cause.TARGET_ON_LEAVE,
            Cause.SAME_MENTOR,
            Cause.TRAINING_DAY_NOT_SERVED);

    private static final List<Cause> ABOUT_STUDENT = ImmutableList.of(
            Cause.NOT_IN_TRAINING, Cause.CONTACT_STAFF, Cause.NOTE_INCOMPLETE, Cause.TRANSFERS_ARE_IMMEDIATE);

    private static final List<String> EMPTY_NOTE = ImmutableList.of("returnDate", "habits", "blockers", "progress");

    private TransferRules() {}

    /**
     * What the note that counts still lacks: one that is for this leave, or for none. An incomplete note was never
     * stored.
     *
     * @param notes the notes on a student
     * @param leave the leave, or empty
     * @return the missing fields; none when there is such a note
     */
    public static List<String> noteLacks(List<PrivateNote> notes, Optional<Leave> leave) {
        boolean counts = notes.stream()
                .anyMatch(note ->
                        note.leave().isEmpty() || leave.filter(note::counts).isPresent());
        return counts ? List.of() : EMPTY_NOTE;
    }

    /**
     * A refusal on authority, or for want of the student: nothing else is looked at, and nothing else is told.
     *
     * @param first NOT_ALLOWED, NOT_CURRENT_MENTOR or UNKNOWN_STUDENT
     * @return the cause, and all others as not evaluated
     */
    public static List<Refusal> atTheDoor(Cause first) {
        return ImmutableList.<Refusal>builder()
                .add(Refusal.failed(first))
                .add(Refusal.notEvaluated(Cause.UNKNOWN_EMAIL))
                .addAll(ABOUT_TARGET.stream().map(Refusal::notEvaluated).toList())
                .addAll(ABOUT_STUDENT.stream().map(Refusal::notEvaluated).toList())
                .build();
    }

    /**
     * What stands in the way of moving a student.
     *
     * @param facts the case
     * @return every cause at once; none when the student can be moved
     */
    public static List<Refusal> refusals(MoveCase facts) {
        List<Refusal> standing = all(facts).stream()
                .filter(refusal -> !facts.isOverridden() || !OVERRIDABLE.contains(refusal.cause()))
                .toList();
        boolean failed = standing.stream().anyMatch(refusal -> refusal.status() == Refusal.Status.FAILED);
        return failed ? standing : List.of();
    }

    /**
     * What staff overrides by moving a student.
     *
     * @param facts the case
     * @return the causes that would stand in the way otherwise
     */
    public static List<Cause> overridden(MoveCase facts) {
        return all(facts).stream()
                .filter(refusal -> refusal.status() == Refusal.Status.FAILED)
                .map(Refusal::cause)
                .filter(OVERRIDABLE::contains)
                .toList();
    }

    private static List<Refusal> all(MoveCase facts) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        facts.emailFault().ifPresent(cause -> causes.add(Refusal.failed(cause)));
        facts.target()
                .ifPresentOrElse(
                        target -> causes.addAll(aboutTarget(facts, target)),
                        () -> ABOUT_TARGET.forEach(cause -> causes.add(Refusal.notEvaluated(cause))));
        return causes.addAll(aboutStudent(facts)).build();
    }

    private static List<Refusal> aboutTarget(MoveCase facts, Target target) {
        TargetRules rules = new TargetRules(facts.time());
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        causes.addAll(rules.profile(target.mentor(), facts.student()));
        seats(facts, target).ifPresent(causes::add);
        rules.onLeave(target.absences(), facts.student(), facts.attendance(), facts.now(), facts.window())
                .ifPresent(causes::add);
        if (isSame(facts, target)) {
            causes.add(Refusal.failed(Cause.SAME_MENTOR));
        }
        rules.trainingDay(target.mentor(), facts.student(), facts.now(), facts.window())
                .ifPresent(causes::add);
        return causes.build();
    }

    private static Optional<Refusal> seats(MoveCase facts, Target target) {
        boolean needs = MoveCase.needsSeat(facts.assignment(), target.mentor().id());
        return needs && facts.needed() > facts.free()
                ? Optional.of(noSeats(facts.free(), facts.needed()))
                : Optional.empty();
    }

    public static Refusal noSeats(int free, int needed) {
        return Refusal.failed(Cause.NO_SEATS, ImmutableMap.of("free", free, "needed", needed));
    }

    private static boolean isSame(MoveCase facts, Target target) {
        return facts.assignment().holder().equals(target.mentor().id())
                && !facts.movesOnlyTheRoot(target.mentor().id());
    }

    private static List<Refusal> aboutStudent(MoveCase facts) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        if (isGone(facts)) {
            causes.add(Refusal.failed(Cause.NOT_IN_TRAINING));
        }
        if (!facts.actor().isStaff() && isForStaff(facts)) {
            causes.add(Refusal.failed(Cause.CONTACT_STAFF));
        }
        if (!facts.isPermanent() && !facts.noteLacks().isEmpty()) {
            causes.add(Refusal.failed(Cause.NOTE_INCOMPLETE, Map.of("missing", facts.noteLacks())));
        }
        if (facts.effective().filter(moment -> !moment.equals(facts.now())).isPresent()) {
            causes.add(Refusal.failed(Cause.TRANSFERS_ARE_IMMEDIATE));
        }
        return causes.build();
    }

    /** Finished, or past the last day; a training that starts ahead is no reason to refuse. */
    private static boolean isGone(MoveCase facts) {
        return !facts.assignment().isActive()
                || facts.time()
                        .day(facts.now())
                        .isAfter(facts.student().training().end());
    }

    private static boolean isForStaff(MoveCase facts) {
        return facts.isPermanent()
                || facts.leave()
                        .filter(leave -> AdviceRules.isLongPause(leave, facts.now(), facts.policy(), facts.time()))
                        .isPresent();
    }
}
