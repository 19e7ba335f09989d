package dev.mentoring.leave.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.rules.Attendance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** Which due weeks a leave makes impossible: the displaced weeks, whose number is n. Pure functions. */
public final class DisplacementRules {

    private DisplacementRules() {}

    /**
     * The displaced weeks of a stretch.
     *
     * @param student the student
     * @param away the stretch for which the leave is reckoned, with an end
     * @param absences all leaves of the same mentor, this one included
     * @param attendance the student's sessions and excuses over the stretch
     * @param time the school's time
     * @return the displaced weeks, in order
     */
    public static List<YearWeek> displaced(
            Student student, Interval away, Absences absences, Attendance attendance, SchoolTime time) {
        YearWeek first = time.week(away.getStart());
        YearWeek last = YearWeek.from(time.lastDay(away));
        return DueWeeks.between(student, first, last, time).stream()
                .filter(week -> displaces(away, student, week, absences, attendance, time))
                .toList();
    }

    /**
     * Whether one of a mentor's leaves displaces a due week.
     *
     * @param student the student
     * @param week a due week of the student
     * @param absences the leaves of the mentor who holds the student in that week
     * @param attendance the student's sessions and excuses
     * @param time the school's time
     * @return the leave, or empty when the week stays possible
     */
    public static Optional<Leave> displacing(
            Student student, YearWeek week, Absences absences, Attendance attendance, SchoolTime time) {
        Interval stretch = time.stretch(week);
        return absences.leaves().stream()
                .filter(leave -> leave.span().overlaps(stretch))
                .filter(leave -> displaces(leave.span(), student, week, absences, attendance, time))
                .findFirst();
    }

    private static boolean displaces(
            Interval away, Student student, YearWeek week, Absences absences, Attendance attendance, SchoolTime time) {
        if (isExcused(student, week, attendance, time)) {
            return false;
        }
        List<Session> sessions = attendance.in(week);
        if (sessions.stream().anyMatch(session -> keeps(session, away, absences))) {
            return false;
        }
        if (student.isApprentice()) {
            return takesAll(trainingDates(student, week, absences, time), away, absences, time);
        }
        return sessions.stream().anyMatch(session -> session.isPlanned() && away.contains(session.start()))
                || takesUsualDay(student, week, away, absences, time);
    }

    private static boolean isExcused(Student student, YearWeek week, Attendance attendance, SchoolTime time) {
        return attendance.excuse(week).isPresent() || DueWeeks.isHolidayWeek(student, week, time);
    }

    /** Whether the week is not lost, for the session, or since the student missed it. */
    private static boolean keeps(Session session, Interval away, Absences absences) {
        return session.status() == SessionStatus.STUDENT_ABSENT || stands(session, away, absences);
    }

    /** The training dates that the mentor serves; serving none of them, all. */
    private static List<LocalDate> trainingDates(
            Student apprentice, YearWeek week, Absences absences, SchoolTime time) {
        List<LocalDate> open = DueWeeks.openTrainingDates(apprentice, week, time);
        List<LocalDate> served =
                open.stream().filter(absences.served(time)::containTraining).toList();
        return served.isEmpty() ? open : served;
    }

    /** A held session stands wherever it lies; a planned one when no leave covers it. */
    private static boolean stands(Session session, Interval away, Absences absences) {
        return session.isHeld()
                || (session.isPlanned() && !away.contains(session.start()) && !absences.cover(session.start()));
    }

    /**
     * A usual day that nobody works or that the mentor does not serve counts as none, unless the training leaves no day
     * to serve in its stead.
     */
    private static boolean takesUsualDay(
            Student student, YearWeek week, Interval away, Absences absences, SchoolTime time) {
        ServedDays served = absences.served(time);
        List<LocalDate> otherDays =
                served.in(week).stream().filter(student.training()::covers).toList();
        return student.training()
                .usualDay()
                .map(week::atDay)
                .filter(day -> otherDays.isEmpty() || served.contain(day))
                .map(day -> time.takes(away, day))
                .orElseGet(() -> takesAll(otherDays, away, absences, time));
    }

    /** The leave takes one of the days at least; the mentor's other leaves may take the rest. */
    private static boolean takesAll(List<LocalDate> days, Interval away, Absences absences, SchoolTime time) {
        Absences others = absences.apartFrom(away);
        return days.stream().anyMatch(day -> time.takes(away, day))
                && days.stream().allMatch(day -> time.takes(away, day) || others.take(day, time));
    }

    /**
     * The planned sessions of an apprentice that lie in a leave on a training date, in weeks that are not excused, that
     * the leave does not displace, and in which nothing else stands: each can move within its week (A5).
     *
     * @param apprentice the apprentice
     * @param away the stretch for which the leave is reckoned
     * @param absences all leaves of the same mentor, this one included
     * @param attendance the apprentice's sessions and excuses
     * @param time the school's time
     * @return the sessions to move, the earliest first
     */
    public static List<Session> toMove(
            Student apprentice, Interval away, Absences absences, Attendance attendance, SchoolTime time) {
        return attendance.sessions().stream()
                .filter(Session::isPlanned)
                .filter(session -> attendance.in(time.week(session.start())).contains(session))
                .filter(session -> away.contains(session.start()))
                .filter(session -> liesOnTrainingDate(apprentice, session, time))
                .filter(session -> !isExcused(apprentice, time.week(session.start()), attendance, time))
                .filter(session -> attendance.in(time.week(session.start())).stream()
                        .noneMatch(other -> stands(other, away, absences)))
                .toList();
    }

    private static boolean liesOnTrainingDate(Student apprentice, Session session, SchoolTime time) {
        LocalDate day = time.day(session.start());
        return apprentice.training().dates(YearWeek.from(day)).anyMatch(day::equals);
    }
}
