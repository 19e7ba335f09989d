package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.validation.CommandCheck;
import dev.mentoring.validation.Lookup;
import dev.mentoring.validation.Wording;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves students to another mentor at once, brings them back, and tells who had them. */
public final class TransferService {

    private final UnitOfWork work;
    private final School school;
    private final TransferPorts ports;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public TransferService(TransferPorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
    }

    /**
     * Who held a student when, and every move.
     *
     * @param holders the holders, the first one first
     * @param transfers the moves, the first one first
     */
    public record History(Holders holders, List<Transfer> transfers) {

        /** Keeps the transfers from changing. */
        public History {
            transfers = ImmutableList.copyOf(transfers);
        }
    }

    /**
     * Moves students now. There is no way to move them later (S5).
     *
     * @param actor the holder of the students, or staff
     * @param move who, to whom, and for which leave or for good
     * @return what was moved, with warnings; or refused, every cause of every student at once
     * @throws InvalidCommand when the command makes no sense, or staff names an unknown leave
     */
    public TransferOutcome now(Actor actor, Move move) {
        InvalidCommand.throwIfAny(violations(move));
        return work.write(tx -> new MoveCommand(ports, school, actor, move).run(tx));
    }

    private static List<Violation> violations(Move move) {
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        wrong.addAll(CommandCheck.violations(move));
        move.override()
                .filter(reason -> !Wording.isKeepable(reason))
                .ifPresent(reason -> wrong.add(Violation.of("override", "invalid.text.characters")));
        move.repetitions()
                .forEach(i -> wrong.add(Violation.of(
                        "students[" + i + "]",
                        "invalid.duplicate",
                        move.students().get(i))));
        if (move.kind() == TransferKind.TEMPORARY && move.leave().isEmpty()) {
            wrong.add(Violation.of("leave", "invalid.move.leave"));
        }
        if (move.kind() == TransferKind.RETURN) {
            wrong.add(Violation.of("kind", "invalid.move.kind"));
        }
        return wrong.build();
    }

    /**
     * Brings students back to their root mentors, all or none.
     *
     * @param actor the holder of the students, or staff
     * @param students who; at least one, each once
     * @return what was moved, with warnings; or refused, every cause of every student at once
     * @throws InvalidCommand when the list is empty or too long, or names a student twice
     */
    public TransferOutcome giveBack(Actor actor, List<StudentId> students) {
        Move shape = Move.builder().students(students).build();
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        if (students.isEmpty() || students.size() > Move.LARGEST_BATCH) {
            wrong.add(Violation.of("students", "invalid.students.count", Move.LARGEST_BATCH));
        }
        shape.repetitions()
                .forEach(i -> wrong.add(Violation.of("students[" + i + "]", "invalid.duplicate", students.get(i))));
        InvalidCommand.throwIfAny(wrong.build());
        return work.write(tx -> new ReturnCommand(ports, school, actor, Optional.empty()).run(tx, students));
    }

    /**
     * Brings back the students lent for a leave: to staff all of them, to a mentor those whom the mentor holds.
     *
     * @param actor a mentor, or staff
     * @param leave the leave, cancelled ones included
     * @return what was moved, perhaps nothing; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public TransferOutcome giveBack(Actor actor, LeaveId leave) {
        return work.write(tx -> new LeaveReader(ports, school.time())
                .find(tx, leave)
                .map(found -> new ReturnCommand(ports, school, actor, Optional.of(found)).runForLeave(tx))
                .orElseGet(() -> ReturnCommand.unknownLeave(actor, leave)));
    }

    /**
     * Who held a student when.
     *
     * @param actor the student, the holder, the root mentor, or staff
     * @param student whose history
     * @return holders and moves; or refused
     * @throws InvalidCommand when staff names an unknown student
     */
    public Outcome<History> history(Actor actor, StudentId student) {
        return work.read(tx -> {
            Optional<Assignment> assignment = assignment(tx, student);
            if (!school.admits(actor, Action.HISTORY, student, assignment)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Holders holders = Lookup.of(ports.assignments().holders(tx, Set.of(student)), student);
            return Outcome.done(new History(holders, ports.transfers().of(tx, student)));
        });
    }

    /**
     * Who held a student at a moment.
     *
     * @param actor the student, the holder, the root mentor, or staff
     * @param student whose holder
     * @param moment any moment that is not ahead
     * @return the mentor; or refused
     * @throws InvalidCommand when staff names an unknown student
     */
    public Outcome<MentorId> holderAt(Actor actor, StudentId student, Instant moment) {
        return history(actor, student)
                .fold(history -> Outcome.done(history.holders().at(moment)), causes -> Outcome.refused(causes));
    }

    private Optional<Assignment> assignment(Tx tx, StudentId student) {
        return Optional.ofNullable(ports.assignments().find(tx, Set.of(student)).get(student));
    }
}
