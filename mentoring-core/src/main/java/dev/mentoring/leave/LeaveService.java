package dev.mentoring.leave;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.Tx;
import dev.mentoring.calendar.UnitOfWork;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Notices;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private final Notices notices;

    /**
     * A service over ports.
     *
     * @param work the port
     * @param school what the service goes by
     * @param mentors the port
     * @param seats the port
     * @param ids names new leaves
     * @param desk gathers facts and advises
     * @param notices the port
     */
    public LeaveService(
            UnitOfWork work,
            School school,
            Mentors mentors,
            SeatBook seats,
            IdSource ids,
            AdviceDesk desk,
            Notices notices) {
        this.work = work;
        this.school = school;
        this.mentors = mentors;
        this.seats = seats;
        this.ids = ids;
        this.desk = desk;
        this.notices = notices;
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
     * What a declared leave means now for each student whom the mentor holds.
     *
     * @param actor the mentor, or staff
     * @param id the leave's id, or one that it absorbed
     * @return the advice; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<LeaveAdvice> advise(Actor actor, LeaveId id) {
        return work.read(tx -> {
            Optional<Leave> found = desk.standing(tx, id);
            if (found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
            }
            return found.filter(leave -> school.authority().allows(actor, Action.ADVISE, leave.mentor()))
                    .map(leave -> Outcome.done(desk.adviseAll(tx, leave)))
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
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
     * Declares a leave. It is merged with the mentor's leaves that it is one with, keeps its own id, and takes their
     * names (A19).
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
            if (!school.admits(actor, Action.LEAVE, mentor, isKnown(tx, mentor))) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            desk.assignments().lock(tx, Set.of(mentor), Set.of());
            return Outcome.done(desk.adviseAll(tx, announce(tx, mentor, request)));
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
     * Gives a leave new dates. Those who hold students for it are told, and so are the students warned of it.
     *
     * @param actor the mentor, or staff
     * @param id the leave's id, or one that it absorbed
     * @param change the new dates
     * @return what it means now, and whom it concerns; or refused
     * @throws InvalidCommand when the dates make no sense, or staff names an unknown leave
     */
    public Outcome<LeaveChanged> change(Actor actor, LeaveId id, LeaveChange change) {
        InvalidCommand.throwIfAny(change.violations(school.time()));
        return work.write(tx -> mine(tx, actor, id)
                .map(leave -> Outcome.done(change(tx, leave, change)))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED)));
    }

    private LeaveChanged change(Tx tx, Leave leave, LeaveChange change) {
        LeaveRequest request = change.applyTo(leave, school.time());
        InvalidCommand.throwIfAny(request.violations(school.time()));
        Leave changed = merged(
                tx,
                Leave.builder()
                        .from(leave)
                        .span(request.span(school.time()))
                        .returning(request.returnDay(school.time()))
                        .build());
        desk.leaves().save(tx, changed);
        return new LeaveChanged(desk.adviseAll(tx, changed), tell(tx, changed));
    }

    /**
     * Calls a leave off. The students lent for it can be returned at once.
     *
     * @param actor the mentor, or staff
     * @param id the leave's id, or one that it absorbed
     * @return an alert for each student lent for it; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<List<Alert>> cancel(Actor actor, LeaveId id) {
        return work.write(tx -> mine(tx, actor, id)
                .map(leave -> {
                    desk.leaves().save(tx, leave.cancelled());
                    return Outcome.done(tell(tx, leave.cancelled()));
                })
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
                ? Outcome.done(desk.absences(tx, mentor).leaves().stream()
                        .filter(leave -> !leave.isOver(school.now()))
                        .toList())
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    /** A leave that stands, if the actor may change it. */
    private Optional<Leave> mine(Tx tx, Actor actor, LeaveId id) {
        Optional<Leave> found = desk.standing(tx, id);
        if (found.isEmpty() && actor.isStaff()) {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", id);
        }
        found.ifPresent(leave -> desk.assignments().lock(tx, Set.of(leave.mentor()), Set.of()));
        return found.filter(leave -> school.authority().allows(actor, Action.LEAVE, leave.mentor()));
    }

    private List<Alert> tell(Tx tx, Leave leave) {
        List<Assignment> lent = new LentStudents(desk.assignments()).by(tx, leave);
        LeaveNotices texts = new LeaveNotices(school);
        Stream<Notice> holders =
                lent.stream().map(Assignment::holder).distinct().sorted().map(holder -> texts.changed(leave, holder));
        Stream<Notice> students = desk.preparations().steps(tx, leave).warned().stream()
                .sorted()
                .map(student -> texts.warned(leave, student));
        notices.write(tx, Stream.concat(holders, students).toList());
        return lent.stream()
                .map(each -> new Alert(Alert.Cause.LEAVE_CHANGED, each.student(), each.holder()))
                .toList();
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
