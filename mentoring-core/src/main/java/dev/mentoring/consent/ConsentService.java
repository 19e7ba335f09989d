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
import dev.mentoring.leave.rules.AdviceDesk;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.service.SessionService;
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
    private final AdviceDesk desk;
    private final SessionService sessions;
    private final Notices notices;

    /**
     * A service over ports.
     *
     * @param work the port
     * @param school what the service goes by
     * @param desk gathers facts and advises
     * @param sessions records the catch-up
     * @param notices the port
     */
    public ConsentService(UnitOfWork work, School school, AdviceDesk desk, SessionService sessions, Notices notices) {
        this.work = work;
        this.school = school;
        this.desk = desk;
        this.sessions = sessions;
        this.notices = notices;
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
            Optional<Assignment> assignment = desk.assignments().locked(tx, student);
            boolean admitted = school.admits(actor, Action.CONSENT, student, assignment);
            Optional<Leave> found = desk.standing(tx, leave).filter(it -> concerns(it, assignment));
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
        Optional<Outcome<Session>> planned =
                catchUp.map(start -> sessions.record(tx, student, start, toMakeUp(tx, student, displaced, start)));
        return planned.flatMap(ConsentService::refusal).orElseGet(() -> {
            Consent consent = new Consent(student, leave.id(), agrees, displaced, actor, school.now());
            desk.preparations().save(tx, consent);
            tell(tx, consent);
            return Outcome.done(advice(tx, leave, assignment));
        });
    }

    private static Optional<Outcome<Advice>> refusal(Outcome<Session> planned) {
        return planned.fold(done -> Optional.empty(), causes -> Optional.of(Outcome.refused(causes)));
    }

    /** The first displaced week near the start that has no catch-up; else one for which the refusal says why. */
    private Optional<YearWeek> toMakeUp(Tx tx, StudentId student, List<YearWeek> displaced, Instant start) {
        YearWeek lies = school.time().week(start);
        return displaced.stream()
                .filter(week -> !week.isBefore(lies.minusWeeks(1)) && !week.isAfter(lies.plusWeeks(1)))
                .filter(week -> sessions.isCompensable(tx, student, week))
                .findFirst()
                .or(() -> displaced.stream().findFirst())
                .or(() -> Optional.of(lies));
    }

    private Advice advice(Tx tx, Leave leave, Assignment assignment) {
        return desk.advise(tx, leave, List.of(assignment)).get(0);
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
            notices.write(tx, List.of(notice));
        }
    }
}
