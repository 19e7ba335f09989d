package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import dev.mentoring.validation.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a command to move students: all or none, or each alone (A13). A pure function. */
public final class BatchRules {

    private final BatchCase facts;
    private final Move move;
    private final boolean isAtomic;

    private final List<Assignment> moved = new ArrayList<>();
    private final List<Transfer> made = new ArrayList<>();
    private final List<TransferOutcome.Stays> stays = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private BatchRules(BatchCase facts) {
        this.facts = facts;
        this.move = facts.door().move();
        this.isAtomic = move.mode() == Move.Mode.ATOMIC;
    }

    /**
     * Decides on a command, student by student in the order given.
     *
     * @param facts the case
     * @return who is moved, and what is answered
     */
    public static BatchDecision decide(BatchCase facts) {
        return new BatchRules(facts).decide();
    }

    private BatchDecision decide() {
        int free = facts.target().map(it -> it.seats().free()).orElse(0);
        int needed = isAtomic ? seatsNeeded() : 1;
        for (StudentId student : move.students()) {
            free -= one(student, free, needed) && !isAtomic ? 1 : 0;
        }
        return made.isEmpty() || (isAtomic && !stays.isEmpty())
                ? new BatchDecision(List.of(), new TransferOutcome.Refused(stays, List.of()))
                : new BatchDecision(
                        moved,
                        new TransferOutcome.Done(
                                made, stays, ImmutableSet.copyOf(warnings).asList()));
    }

    /** NO_SEATS of an atomic batch counts all its students who need a seat, each with the same figures. */
    private int seatsNeeded() {
        return (int) facts.cases().values().stream()
                .filter(each -> facts.target().filter(to -> needsSeat(each, to)).isPresent())
                .count();
    }

    private static boolean needsSeat(MoveCase found, Target target) {
        return MoveCase.needsSeat(found.assignment(), target.mentor().id());
    }

    /** Whether the student took a seat that was free. */
    private boolean one(StudentId student, int free, int needed) {
        Optional<Cause> door = facts.door().refusal(student);
        if (door.isPresent()) {
            stays.add(new TransferOutcome.Stays(student, TransferRules.atTheDoor(door.get())));
            return false;
        }
        MoveCase found = Lookup.of(facts.cases(), student).with(free, needed);
        List<Refusal> refusals = TransferRules.refusals(found);
        if (!refusals.isEmpty()) {
            stays.add(new TransferOutcome.Stays(student, refusals));
            return false;
        }
        Target to = facts.target().orElseThrow();
        make(found, to);
        return needsSeat(found, to);
    }

    private void make(MoveCase found, Target to) {
        Assignment before = found.assignment();
        MentorId mentor = to.mentor().id();
        moved.add(
                found.isPermanent()
                        ? before.movedTo(mentor)
                        : before.lentTo(mentor, found.leave().orElseThrow().names()));
        made.add(transfer(found, mentor));
        warnings.addAll(WarningRules.ofMove(found, to));
    }

    private Transfer transfer(MoveCase found, MentorId to) {
        List<Cause> overridden = found.isOverridden() ? TransferRules.overridden(found) : List.of();
        return Transfer.builder()
                .student(found.assignment().student())
                .from(found.assignment().holder())
                .to(to)
                .at(found.now())
                .kind(found.kind())
                .by(found.actor())
                .leave(found.leave().map(Leave::id))
                .overridden(overridden)
                .overrideReason(move.override().filter(reason -> !overridden.isEmpty()))
                .build();
    }
}
