package dev.mentoring.leave.service;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveCancelled;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.leave.rules.LeaveWriter;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declares leaves, changes them, and answers what they mean. */
public final class LeaveService {

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final AdviceReader reader;
    private final LeaveWriter writer;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     * @param ids names new leaves
     */
    public LeaveService(LeavePorts ports, School school, IdSource ids) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.reader = new AdviceReader(ports, school);
        this.writer = new LeaveWriter(ports, school, ids);
    }

    /**
     * What a leave would mean for each student whom the mentor holds, merged with the leaves that it would be one with
     * (A19). Writes nothing.
     *
     * @param actor the mentor, or staff
     * @param mentor who would be away
     * @param request the leave
     * @return the advice; or refused
     * @throws InvalidCommand when the leave makes no sense, or staff names an unknown mentor
     */
    public Outcome<LeaveAdvice> advise(Actor actor, MentorId mentor, LeaveRequest request) {
        InvalidCommand.throwIfAny(request.violations(school.time()));
        return work.read(tx -> school.admits(actor, Action.ADVISE, mentor, isKnown(tx, mentor))
                ? Outcome.done(reader.adviseAll(tx, reader.asked(tx, mentor, request)))
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    /**
     * What a declared leave means now for each student whom the mentor holds.
     *
     * @param actor the mentor, or staff
     * @param id one of the leave's ids
     * @return the advice; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<LeaveAdvice> advise(Actor actor, LeaveId id) {
        return work.read(tx -> {
            Optional<Leave> found = reader.standing(tx, id);
            if (found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
            }
            return found.filter(leave -> school.authority().allows(actor, Action.ADVISE, leave.mentor()))
                    .map(leave -> Outcome.done(reader.adviseAll(tx, leave)))
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    /**
     * A leave, by any of its names.
     *
     * @param actor the mentor, or staff
     * @param id one of the leave's ids
     * @return the leave, cancelled ones included; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<Leave> show(Actor actor, LeaveId id) {
        return work.read(tx -> {
            Optional<Leave> found = reader.leaves().find(tx, id);
            if (found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
            }
            return found.filter(leave -> school.authority().allows(actor, Action.LEAVE, leave.mentor()))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    /**
     * Declares a leave. It is kept as declared; together with the mentor's leaves that it is one with it is a whole that
     * goes by its id, and by theirs (A19). Those who hold students for these are told.
     *
     * @param actor the mentor, or staff
     * @param mentor who will be away
     * @param request the leave
     * @return what it means for each student whom the mentor holds; or refused
     * @throws InvalidCommand when the leave makes no sense, or staff names an unknown mentor
     */
    public Outcome<LeaveAdvice> declare(Actor actor, MentorId mentor, LeaveRequest request) {
        InvalidCommand.throwIfAny(request.violations(school.time()));
        return work.write(tx -> {
            Optional<Mentor> found =
                    Optional.ofNullable(ports.mentors().find(tx, Set.of(mentor)).get(mentor));
            if (!school.admits(actor, Action.LEAVE, mentor, found.isPresent())) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            ports.assignments().lock(tx, Set.of(mentor), Set.of());
            return Outcome.done(writer.announce(tx, found.orElseThrow(), request));
        });
    }

    /**
     * Declares a leave of the mentor who speaks.
     *
     * @param mentor the mentor
     * @param request the leave
     * @return what it means for each student whom the mentor holds; or refused, also to an actor who is no mentor
     * @throws InvalidCommand when the leave makes no sense
     */
    public Outcome<LeaveAdvice> declare(Actor mentor, LeaveRequest request) {
        return mentor.asMentor()
                .map(id -> declare(mentor, id, request))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
    }

    /**
     * Gives a leave new dates: the one that was declared under the id, whatever it is one with (A19). Those who hold
     * students for it are told, and so are the students warned of it.
     *
     * @param actor the mentor, or staff; the start of one that has begun is moved by staff only
     * @param id the leave's id
     * @param change the new dates
     * @return what the whole that it is now in means, whom it concerns, and what it was one with before; or refused
     * @throws InvalidCommand when the dates make no sense, or staff names an unknown leave
     */
    public Outcome<LeaveChanged> change(Actor actor, LeaveId id, LeaveChange change) {
        InvalidCommand.throwIfAny(change.violations(school.time()));
        return work.write(tx -> mine(tx, actor, id)
                .map(declared -> actor.isStaff() || !hasBegun(declared) || keepsStart(declared, change)
                        ? Outcome.done(writer.change(tx, declared, change))
                        : Outcome.<LeaveChanged>refused(Cause.LEAVE_HAS_BEGUN))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED)));
    }

    private boolean keepsStart(Leave declared, LeaveChange change) {
        return change.start()
                .map(start -> start.opening(school.time()))
                .filter(start -> !start.equals(declared.span().getStart()))
                .isEmpty();
    }

    private boolean hasBegun(Leave declared) {
        return !school.now().isBefore(declared.span().getStart());
    }

    /**
     * Calls a leave off: the one that was declared under the id, whatever it is one with (A19). One that has begun cannot
     * be called off, it is shortened. Students lent for it can be returned at once where nothing of the whole remains.
     *
     * @param actor the mentor, or staff
     * @param id the leave's id
     * @return an alert for each student lent for what was one leave, and what remains of it; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<LeaveCancelled> cancel(Actor actor, LeaveId id) {
        return work.write(tx -> mine(tx, actor, id)
                .map(declared -> hasBegun(declared)
                        ? Outcome.<LeaveCancelled>refused(Cause.LEAVE_HAS_BEGUN)
                        : Outcome.done(writer.cancel(tx, declared)))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED)));
    }

    /**
     * A mentor's leaves that are not over.
     *
     * @param actor the mentor, or staff
     * @param mentor whose
     * @return running and coming ones, the earliest first; or refused
     * @throws InvalidCommand when staff names an unknown mentor
     */
    public Outcome<List<Leave>> open(Actor actor, MentorId mentor) {
        return work.read(tx -> school.admits(actor, Action.LEAVE, mentor, isKnown(tx, mentor))
                ? Outcome.done(reader.absences(tx, mentor).leaves().stream()
                        .filter(leave -> !leave.isOver(school.now()))
                        .toList())
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    /** A leave as it was declared, which stands and nobody else changes any more, if the actor may. */
    private Optional<Leave> mine(Tx tx, Actor actor, LeaveId id) {
        declared(tx, id).ifPresent(leave -> ports.assignments().lock(tx, Set.of(leave.mentor()), Set.of()));
        Optional<Leave> found = declared(tx, id);
        if (found.isEmpty() && actor.isStaff()) {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
        }
        return found.filter(leave -> school.authority().allows(actor, Action.LEAVE, leave.mentor()));
    }

    private Optional<Leave> declared(Tx tx, LeaveId id) {
        return ports.leaves().find(tx, id).filter(leave -> !leave.isCancelled());
    }

    private boolean isKnown(Tx tx, MentorId mentor) {
        return ports.mentors().find(tx, Set.of(mentor)).containsKey(mentor);
    }
}
