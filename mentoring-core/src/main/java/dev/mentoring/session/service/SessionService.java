package dev.mentoring.session.service;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.StandingRules;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.rules.CatchUpRules;
import dev.mentoring.ledger.rules.LedgerRules;
import dev.mentoring.ledger.rules.SessionWriter;
import dev.mentoring.ledger.rules.StudentFile;
import dev.mentoring.ledger.rules.StudentFileReader;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.rules.BookingRules;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Records sessions and what became of them. */
public final class SessionService {

    /**
     * A session whose outcome was told, and what it did to its week.
     *
     * @param session the session
     * @param week the week that it stands for
     * @param state how the week stands now, or empty when no session is due in it
     */
    public record Report(Session session, YearWeek week, Optional<LedgerWeek> state) {}

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final SessionWriter writer;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     * @param ids names new sessions
     */
    public SessionService(LeavePorts ports, School school, IdSource ids) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.writer = new SessionWriter(ports, school, ids);
    }

    /**
     * Records a planned session. A start in the past is allowed: sessions may be recorded afterwards.
     *
     * @param actor the holder, or staff
     * @param student whose session
     * @param start when it begins
     * @param makesUpFor the week that it makes up for (A15); in that same week it is an ordinary session
     * @return the session; or refused, every cause at once
     * @throws InvalidCommand when staff names an unknown student
     */
    public Outcome<Session> record(Actor actor, StudentId student, Instant start, Optional<YearWeek> makesUpFor) {
        return work.write(tx -> {
            if (!school.admits(
                    actor, Action.SESSION, student, ports.assignments().locked(tx, student))) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            return writer.record(tx, student, start, makesUpFor);
        });
    }

    /**
     * Tells what became of a session.
     *
     * @param actor the holder, or staff; staff alone once the week has been over for longer than outcomes may stay
     *     untold
     * @param id which session
     * @param status what became of it
     * @return the session, and how the week that it stands for stands now; or refused, also where one that was called off
     *     or missed is to stand again beside another (A15)
     * @throws InvalidCommand when a session is held or missed before it begins, or staff names an unknown session
     */
    public Outcome<Report> outcome(Actor actor, SessionId id, SessionStatus status) {
        return work.write(tx -> {
            Optional<Session> found = locked(tx, id);
            if (found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("session", "invalid.unknown.session", id);
            }
            return found.filter(session -> mayTell(tx, actor, session))
                    .map(session -> tell(tx, actor, session, status))
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    /** The session as nobody else changes it any more. */
    private Optional<Session> locked(Tx tx, SessionId id) {
        ports.sessions()
                .find(tx, id)
                .ifPresent(session -> ports.assignments().lock(tx, Set.of(), Set.of(session.student())));
        return ports.sessions().find(tx, id);
    }

    private boolean mayTell(Tx tx, Actor actor, Session session) {
        Action action = isLate(session) ? Action.LATE_SESSION_STATUS : Action.SESSION_STATUS;
        return school.admits(actor, action, session.student(), assignment(tx, session.student()));
    }

    private Optional<Assignment> assignment(Tx tx, StudentId student) {
        return Optional.ofNullable(ports.assignments().find(tx, Set.of(student)).get(student));
    }

    private boolean isLate(Session session) {
        return !school.now().isBefore(StandingRules.lapse(session, school.policy(), school.time()));
    }

    private Outcome<Report> tell(Tx tx, Actor actor, Session session, SessionStatus status) {
        if (status.isKnownAfterwards() && school.now().isBefore(session.start())) {
            throw InvalidCommand.of("status", "invalid.status.early");
        }
        List<Refusal> inTheWay = standsAgain(session, status)
                ? new CatchUpRules(rules()).refusalsAgain(file(tx, session), session)
                : List.of();
        return inTheWay.isEmpty() ? Outcome.done(keep(tx, actor, session, status)) : Outcome.refused(inTheWay);
    }

    private static boolean standsAgain(Session session, SessionStatus status) {
        return !BookingRules.takesTime(session) && BookingRules.takesTime(session.with(status));
    }

    /** Over the week that the session lies in, and the one that it makes up for. */
    private StudentFile file(Tx tx, Session session) {
        YearWeek lies = school.time().week(session.start());
        return new StudentFileReader(ports, school.time())
                .read(tx, session.student(), session.makesUpFor().orElse(lies), lies);
    }

    private Report keep(Tx tx, Actor actor, Session session, SessionStatus status) {
        Session inTime = session.with(status);
        Session told = isLate(session) ? inTime.toldLateBy(actor.name()) : inTime;
        ports.sessions().save(tx, List.of(told));
        YearWeek week = told.makesUpFor().orElseGet(() -> school.time().week(told.start()));
        StudentFile file = new StudentFileReader(ports, school.time()).read(tx, told.student(), week, week);
        boolean due = DueWeeks.isDue(file.student(), week, school.time());
        return new Report(told, week, due ? Optional.of(rules().week(file, week)) : Optional.empty());
    }

    private LedgerRules rules() {
        return new LedgerRules(school.policy(), school.time(), school.now());
    }
}
