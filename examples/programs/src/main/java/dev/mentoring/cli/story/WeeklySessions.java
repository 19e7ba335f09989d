package dev.mentoring.cli.story;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * The rhythm of the school: whoever has a student holds a session each week.
 *
 * @param cast who plays
 * @param stage where
 * @param students whose weeks
 */
record WeeklySessions(Cast cast, Stage stage, List<StudentId> students) {

    private static final List<LocalTime> HOURS = List.of(LocalTime.of(17, 0), LocalTime.of(9, 0), LocalTime.of(12, 0));

    /** Holds the sessions of a week, and says how many. */
    int hold(YearWeek week) {
        List<SessionId> planned = new ArrayList<>();
        students.forEach(student -> planIn(student, week).ifPresent(planned::add));
        LocalDate sunday = week.atDay(DayOfWeek.SUNDAY);
        stage.waitUntil(stage.time().startOf(sunday));
        planned.forEach(this::confirm);
        catchUps(week).forEach(this::confirm);
        return planned.size();
    }

    /** The session that stands for a week, planned now where none was. */
    Optional<SessionId> planIn(StudentId student, YearWeek week) {
        Optional<WeekState> state = states(student, week, week).stream().findFirst();
        if (state.isPresent() && state.get() instanceof WeekState.Planned planned) {
            return Optional.of(planned.by());
        }
        return state.filter(WeekState.Due.class::isInstance).flatMap(due -> plan(student, week));
    }

    private List<WeekState> states(StudentId student, YearWeek first, YearWeek last) {
        return stage.ledgers(List.of(student), first, last).values().stream()
                .flatMap(List::stream)
                .map(LedgerWeek::state)
                .toList();
    }

    /** Sessions near a week that make up for another. */
    private List<SessionId> catchUps(YearWeek week) {
        return students.stream()
                .flatMap(student -> states(student, week.minusWeeks(1), week.plusWeeks(1)).stream())
                .filter(WeekState.Compensated.class::isInstance)
                .map(state -> ((WeekState.Compensated) state).by())
                .toList();
    }

    /** A session that has not begun waits for its week. */
    private void confirm(SessionId session) {
        try {
            stage.school()
                    .sessions()
                    .outcome(Stage.STAFF, session, SessionStatus.HELD)
                    .orElseThrow();
        } catch (InvalidCommand notBegun) {
            stage.now();
        }
    }

    private Optional<SessionId> plan(StudentId id, YearWeek week) {
        Assignment assignment =
                stage.school().roster().student(Stage.STAFF, id).orElseThrow().assignment();
        Actor holder = Actor.mentor(assignment.holder().value());
        return days(cast.student(id), week).stream()
                .flatMap(day -> HOURS.stream().map(day::atTime))
                .map(start -> start.atZone(stage.time().zone()).toInstant())
                .flatMap(start -> record(holder, id, start).stream())
                .findFirst();
    }

    private Optional<SessionId> record(Actor holder, StudentId id, Instant start) {
        return stage.school()
                .sessions()
                .record(holder, id, start, Optional.empty())
                .fold(session -> Optional.of(session.id()), refused -> Optional.empty());
    }

    private List<LocalDate> days(Student student, YearWeek week) {
        List<LocalDate> days = new ArrayList<>(student.training().dates(week).toList());
        if (!student.isApprentice()) {
            days.addAll(Weeks.days(week).stream()
                    .filter(stage.time().calendar()::isWorkingDay)
                    .toList());
        }
        return days;
    }
}
