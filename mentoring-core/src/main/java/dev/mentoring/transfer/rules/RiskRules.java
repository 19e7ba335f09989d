package dev.mentoring.transfer.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.DisplacementRules;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * From when on a student's sessions are at risk (A8). Pure functions.
 *
 * @param time the school's time
 */
public record RiskRules(SchoolTime time) {

    /**
     * The first session at risk: the planned session that the leave takes first, or where none is planned the end of
     * the usual day's teaching hours.
     *
     * @param student the student
     * @param away the leave, as it is reckoned
     * @param leaving all leaves of the mentor on leave
     * @param recorded the student's sessions and excuses over the leave
     * @return the moment, or empty when the leave displaces no week
     */
    public Optional<Instant> first(Student student, Interval away, Absences leaving, Attendance recorded) {
        return DisplacementRules.displaced(student, away, leaving, recorded, time).stream()
                .flatMap(week -> atRisk(student, recorded, away, week))
                .min(Instant::compareTo);
    }

    private Stream<Instant> atRisk(Student student, Attendance recorded, Interval away, YearWeek week) {
        Optional<Instant> planned = recorded.in(week).stream()
                .filter(Session::isPlanned)
                .map(Session::start)
                .filter(away::contains)
                .findFirst();
        return planned.or(() -> usual(student, away, week)).stream();
    }

    private Optional<Instant> usual(Student student, Interval away, YearWeek week) {
        Interval stretch = time.stretch(week);
        Instant last = away.getEnd().isBefore(stretch.getEnd()) ? away.getEnd() : stretch.getEnd();
        return Optional.of(student.training()
                .usualDay()
                .map(week::atDay)
                .map(day -> time.teaching(day).getEnd())
                .filter(end -> end.isBefore(last))
                .orElse(last));
    }
}
