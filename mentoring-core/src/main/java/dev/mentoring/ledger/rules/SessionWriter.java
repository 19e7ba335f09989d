package dev.mentoring.ledger.rules;

import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.policy.School;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * Writes planned sessions down, ordinary ones and catch-ups. Whether the actor may is settled before.
 *
 * @param ports where sessions are kept
 * @param school the school
 * @param ids names new sessions
 */
public record SessionWriter(LeavePorts ports, School school, IdSource ids) {

    /**
     * Records a planned session.
     *
     * @param tx the transaction
     * @param student whose session
     * @param start when it begins
     * @param makesUpFor the week that it makes up for, or empty
     * @return the session; or refused, every cause at once
     */
    public Outcome<Session> record(Tx tx, StudentId student, Instant start, Optional<YearWeek> makesUpFor) {
        YearWeek lies = school.time().week(start);
        StudentFile file = files().read(tx, student, makesUpFor.orElse(lies), lies);
        List<Refusal> refusals = rules().refusals(file, start, makesUpFor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Session session = Session.builder()
                .id(ids.session(tx))
                .student(student)
                .start(start)
                .makesUpFor(makesUpFor.filter(week -> !week.equals(lies)))
                .build();
        ports.sessions().save(tx, List.of(session));
        return Outcome.done(session);
    }

    /**
     * Records a session that makes up for one of the weeks that a leave displaces.
     *
     * @param tx the transaction
     * @param student whose session
     * @param displaced the weeks, in order
     * @param start when it begins
     * @return the session; or refused, every cause at once
     */
    public Outcome<Session> catchUp(Tx tx, StudentId student, List<YearWeek> displaced, Instant start) {
        return record(tx, student, start, toMakeUp(tx, student, displaced, start));
    }

    /** The first displaced week near the start that has no catch-up; else one for which the refusal says why. */
    private Optional<YearWeek> toMakeUp(Tx tx, StudentId student, List<YearWeek> displaced, Instant start) {
        YearWeek lies = school.time().week(start);
        return displaced.stream()
                .filter(week -> !week.isBefore(lies.minusWeeks(1)) && !week.isAfter(lies.plusWeeks(1)))
                .filter(week -> rules().isCompensable(files().read(tx, student, week, week), week))
                .findFirst()
                .or(() -> displaced.stream().findFirst())
                .or(() -> Optional.of(lies));
    }

    private StudentFileReader files() {
        return new StudentFileReader(ports, school.time());
    }

    private CatchUpRules rules() {
        return new CatchUpRules(new LedgerRules(school.policy(), school.time(), school.now()));
    }
}
