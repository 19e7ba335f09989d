package dev.mentoring.consent;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.ledger.rules.SessionWriter;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/** Takes students' answers to being kept through a leave, with the catch-up that goes with a yes (S15, S16). */
public final class ConsentService {

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final AdviceReader advice;
    private final SessionWriter sessions;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     * @param ids names the sessions that are caught up
     */
    public ConsentService(LeavePorts ports, School school, IdSource ids) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.advice = new AdviceReader(ports, school);
        this.sessions = new SessionWriter(ports, school, ids);
    }

    /**
     * Keeps a student's answer, which holds for the weeks that the leave displaces now. The last answer stands. When
     * somebody answers for the student, that is recorded, and the student is told.
     *
     * @param actor the student, the holder, or staff
     * @param student who agrees or refuses
     * @param leave to be kept through which leave
     * @param agrees yes or no
     * @param catchUp the start of a session that makes up for the first displaced week near it that has none; only
     *     with a yes
     * @return the student's advice as it stands now; or refused, and nothing kept
     * @throws InvalidCommand when a refusal comes with a catch-up, or staff names an unknown student or leave
     */
    public Outcome<Advice> answer(
            Actor actor, StudentId student, LeaveId leave, boolean agrees, Optional<Instant> catchUp) {
        if (!agrees && catchUp.isPresent()) {
            throw InvalidCommand.of("catchUp", "invalid.consent.catchUp");
        }
        return work.write(tx -> {
            Optional<Assignment> assignment = ports.assignments().locked(tx, student);
            boolean admitted = school.admits(actor, Action.CONSENT, student, assignment);
            Optional<Leave> found = advice.standing(tx, leave).filter(it -> concerns(it, assignment));
            if (admitted && found.isEmpty() && actor.isStaff()) {
                throw InvalidCommand.of("leave", "invalid.unknown.leave", leave);
            }
            return admitted && found.isPresent()
                    ? answer(tx, actor, assignment.orElseThrow(), found.get(), agrees, catchUp)
                    : Outcome.refused(Cause.NOT_ALLOWED);
        });
    }

    private static boolean concerns(Leave leave, Optional<Assignment> assignment) {
        return assignment
                .filter(it -> it.holder().equals(leave.mentor()) || it.root().equals(leave.mentor()))
                .isPresent();
    }

    private Outcome<Advice> answer(
            Tx tx, Actor actor, Assignment assignment, Leave leave, boolean agrees, Optional<Instant> catchUp) {
        StudentId student = assignment.student();
        List<YearWeek> displaced = advice(tx, leave, assignment).lostWeeks();
        Optional<Outcome<Session>> planned = catchUp.map(start -> sessions.catchUp(tx, student, displaced, start));
        return planned.flatMap(ConsentService::refusal).orElseGet(() -> {
            Consent consent = new Consent(student, leave.id(), agrees, displaced, actor, school.now());
            leave.names().forEach(name -> ports.preparations().save(tx, consent.under(name)));
            tell(tx, consent);
            return Outcome.done(advice(tx, leave, assignment));
        });
    }

    private static Optional<Outcome<Advice>> refusal(Outcome<Session> planned) {
        return planned.fold(done -> Optional.empty(), causes -> Optional.of(Outcome.refused(causes)));
    }

    private Advice advice(Tx tx, Leave leave, Assignment assignment) {
        return advice.advise(tx, leave, List.of(assignment)).get(0);
    }

    private void tell(Tx tx, Consent consent) {
        if (!consent.by().is(consent.student())) {
            String leave = consent.leave().value();
            Notice notice = Notice.of(
                    NoticeKind.CONSENT_RECORDED,
                    Recipient.of(consent.student()),
                    leave,
                    ImmutableMap.of("leave", leave, "by", consent.by().toString()),
                    consent.at(),
                    consent.at() + "/" + consent.agrees());
            ports.notices().write(tx, List.of(notice));
        }
    }
}
