package dev.mentoring.leave;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.Tx;
import dev.mentoring.calendar.UnitOfWork;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import java.util.Optional;
import java.util.Set;

/** Answers what leaves mean. */
public final class LeaveService {

    /** What a leave that is only asked about goes by. */
    private static final LeaveId ASKED = LeaveId.of("-");

    private final UnitOfWork work;
    private final School school;
    private final Mentors mentors;
    private final SeatBook seats;
    private final IdSource ids;
    private final AdviceDesk desk;

    /**
     * A service over ports.
     *
     * @param work the port
     * @param school what the service goes by
     * @param mentors the port
     * @param seats the port
     * @param ids names new leaves
     * @param desk gathers facts and advises
     */
    public LeaveService(
            UnitOfWork work, School school, Mentors mentors, SeatBook seats, IdSource ids, AdviceDesk desk) {
        this.work = work;
        this.school = school;
        this.mentors = mentors;
        this.seats = seats;
        this.ids = ids;
        this.desk = desk;
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
                ? Outcome.done(desk.adviseAll(tx, merged(tx, leave(ASKED, mentor, request, 0))))
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    /**
     * A leave, by any of its names.
     *
     * @param actor the mentor, or staff
     * @param id the leave's id, or one that it absorbed
     * @return the leave, cancelled ones included; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<Leave> show(Actor actor, LeaveId id) {
        return work.read(tx -> {
            Optional<Leave> found = desk.leaves().find(tx, id);
            if (found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
            }
            return found.filter(leave -> school.authority().allows(actor, Action.LEAVE, leave.mentor()))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    /**
     * Keeps a leave, the actor having been admitted and the request having been checked.
     *
     * @param tx the transaction
     * @param mentor who is away
     * @param request a sound request
     * @return the leave, merged with all that are one with it
     */
    public Leave announce(Tx tx, MentorId mentor, LeaveRequest request) {
        Seats held = seats.seats(tx, Set.of(mentor)).getOrDefault(mentor, new Seats(0, 0, 0));
        Leave leave = merged(tx, leave(ids.leave(tx), mentor, request, held.capacity()));
        desk.leaves().save(tx, leave);
        return leave;
    }

    private Leave leave(LeaveId id, MentorId mentor, LeaveRequest request, int capacity) {
        return Leave.builder()
                .id(id)
                .mentor(mentor)
                .span(request.span(school.time()))
                .returning(request.returnDay(school.time()))
                .capacityBefore(capacity)
                .build();
    }

    private Leave merged(Tx tx, Leave leave) {
        return MergeRules.merge(leave, desk.absences(tx, leave.mentor()).leaves(), school.time());
    }

    private boolean isKnown(Tx tx, MentorId mentor) {
        return mentors.find(tx, Set.of(mentor)).containsKey(mentor);
    }
}
