package dev.mentoring.ledger.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.rules.BookingRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * Where a session may lie, and which week it may make up for (A15, A16). Pure functions.
 *
 * @param ledger the ledger's rules, at the moment of asking
 */
public record CatchUpRules(LedgerRules ledger) {

    /**
     * What stands in the way of a session.
     *
     * @param file the student's file
     * @param start when the session is to begin
     * @param makesUpFor the week that it is to make up for, or empty for an ordinary session
     * @return every cause at once; nothing for a session that may be recorded
     */
    public List<Refusal> refusals(StudentFile file, Instant start, Optional<YearWeek> makesUpFor) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        makesUpFor
                .filter(week -> !isCompensable(file, week))
                .ifPresent(week -> causes.add(Refusal.failed(Cause.NOT_COMPENSABLE, Map.of("week", week.toString()))));
        Optional<Leave> away = absences(file, start).at(start);
        away.ifPresentOrElse(
                leave -> causes.add(onLeave(leave)),
                () -> makesUpFor
                        .filter(week -> !isNear(week, start))
                        .ifPresent(week -> causes.add(
                                Refusal.failed(Cause.CATCH_UP_OUT_OF_WINDOW, Map.of("week", week.toString())))));
        booked(file.attendance().sessions(), start).ifPresent(causes::add);
        return causes.addAll(outsideTraining(file.student(), start)).build();
    }

    /**
     * What stands in the way of a session that is to be planned or held after all, having been called off or missed
     * (A15): another session of the student at that time; for a catch-up, another one that stands for the week.
     *
     * @param file the student's file, over the week that the session lies in and the one that it makes up for
     * @param session the session, as it was called off or missed
     * @return every cause at once; nothing when it may be
     */
    public List<Refusal> refusalsAgain(StudentFile file, Session session) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        StudentFile others = file.without(ledger.time(), session);
        session.makesUpFor()
                .filter(week -> !isCompensable(others, week))
                .ifPresent(week -> causes.add(Refusal.failed(Cause.NOT_COMPENSABLE, Map.of("week", week.toString()))));
        booked(others.attendance().sessions(), session.start()).ifPresent(causes::add);
        return causes.build();
    }

    private Optional<Refusal> booked(List<Session> sessions, Instant start) {
        return new BookingRules(Duration.ofMinutes(ledger.policy().sessionMinutes()))
                .overlapping(sessions, start)
                .map(other -> Refusal.failed(
                        Cause.STUDENT_BOOKED, Map.of("session", other.id().value())));
    }

    /**
     * Whether a week may be made up: it is due, nothing stands for it, it is not excused, the student was not absent
     * in it, and the mentor lost it, by a leave or by an absence (A16).
     *
     * @param file the student's file
     * @param week any week
     * @return true if so
     */
    public boolean isCompensable(StudentFile file, YearWeek week) {
        if (!DueWeeks.isDue(file.student(), week, ledger.time())) {
            return false;
        }
        return switch (ledger.week(file, week).state().name()) {
            case HELD, PLANNED, COMPENSATED, EXCUSED -> false;
            case DUE, UNCOVERED ->
                !has(file, week, SessionStatus.STUDENT_ABSENT)
                        && (has(file, week, SessionStatus.MENTOR_ABSENT)
                                || ledger.displacing(file, week).isPresent());
        };
    }

    private static boolean has(StudentFile file, YearWeek week, SessionStatus status) {
        return file.attendance().standingFor(week).anyMatch(session -> session.status() == status);
    }

    private boolean isNear(YearWeek week, Instant start) {
        YearWeek lies = ledger.time().week(start);
        return !lies.isBefore(week.minusWeeks(1)) && !lies.isAfter(week.plusWeeks(1));
    }

    private Absences absences(StudentFile file, Instant start) {
        Instant now = ledger.now();
        return file.absencesOfHolder(start.isBefore(now) ? start : now);
    }

    private List<Refusal> outsideTraining(Student student, Instant start) {
        LocalDate day = ledger.time().day(start);
        Training training = student.training();
        if (day.isBefore(training.start())) {
            return List.of(Refusal.failed(Cause.BEFORE_TRAINING_START, Map.of("start", training.start())));
        }
        if (day.isAfter(training.end())) {
            return List.of(Refusal.failed(Cause.AFTER_TRAINING_END, Map.of("end", training.end())));
        }
        return List.of();
    }

    private Refusal onLeave(Leave leave) {
        return Refusal.failed(Cause.MENTOR_ON_LEAVE, Map.of("until", leave.until(ledger.time())));
    }
}
