package dev.mentoring.note.service;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.note.NotePorts;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.CommandCheck;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps private notes, and shows them to those who may read them. Nothing else in the library shows them to anyone. */
public final class NoteService {

    private final UnitOfWork work;
    private final School school;
    private final NotePorts ports;
    private final AdviceReader leaves;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public NoteService(NotePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.leaves = new AdviceReader(ports, school);
    }

    /**
     * Leaves a note. An incomplete one is refused, and not kept.
     *
     * @param actor the holder, or staff
     * @param draft the note
     * @return the note as kept; or refused, with the fields that are missing
     * @throws InvalidCommand when a text is too long, or staff names an unknown student or leave
     */
    public Outcome<PrivateNote> write(Actor actor, NoteDraft draft) {
        InvalidCommand.throwIfAny(CommandCheck.violations(draft));
        return work.write(tx -> {
            Optional<Assignment> assignment = ports.assignments().locked(tx, draft.student());
            boolean admitted = school.admits(actor, Action.NOTE_WRITE, draft.student(), assignment);
            Optional<Leave> leave = draft.leave()
                    .flatMap(id -> leaves.standing(tx, id))
                    .filter(it -> assignment.filter(it::concerns).isPresent());
            boolean leaveUnknown = draft.leave().isPresent() && leave.isEmpty();
            if (admitted && leaveUnknown && actor.isStaff()) {
                throw InvalidCommand.of(
                        "leave", "invalid.unknown.leave", draft.leave().orElseThrow());
            }
            return admitted && !leaveUnknown ? keep(tx, actor, draft, leave) : Outcome.refused(Cause.NOT_ALLOWED);
        });
    }

    private Outcome<PrivateNote> keep(Tx tx, Actor actor, NoteDraft draft, Optional<Leave> leave) {
        List<String> missing = draft.missing();
        if (!missing.isEmpty()) {
            return Outcome.refused(List.of(Refusal.failed(Cause.NOTE_INCOMPLETE, Map.of("missing", missing))));
        }
        PrivateNote note = PrivateNote.builder()
                .student(draft.student())
                .leave(leave.map(Leave::id))
                .otherNames(leave.map(Leave::absorbed).orElse(Set.of()))
                .returning(draft.returning())
                .habits(draft.habits())
                .blockers(draft.blockers())
                .progress(draft.progress())
                .by(actor)
                .at(school.now())
                .build();
        ports.notes().add(tx, note);
        return Outcome.done(note);
    }

    /**
     * The notes on a student.
     *
     * @param actor the holder, the root mentor, or staff; never the student
     * @param student about whom
     * @return in the order in which they were written; or refused
     * @throws InvalidCommand when staff names an unknown student
     */
    public Outcome<List<PrivateNote>> read(Actor actor, StudentId student) {
        return work.read(tx -> school.admits(actor, Action.NOTE_READ, student, assignment(tx, student))
                ? Outcome.done(ports.notes().on(tx, Set.of(student)).getOrDefault(student, List.of()))
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    private Optional<Assignment> assignment(Tx tx, StudentId student) {
        return Optional.ofNullable(ports.assignments().find(tx, Set.of(student)).get(student));
    }
}
