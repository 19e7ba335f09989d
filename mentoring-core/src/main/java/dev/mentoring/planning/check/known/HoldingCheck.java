package dev.mentoring.planning.check.known;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * Whether a mentor can hold a student's sessions, worked out anew from sessions and leaves.
 *
 * @param student the student
 * @param time the school's time
 */
record HoldingCheck(ToPlace student, SchoolTime time) {

    /** Whether leaves leave the session of a due week possible. */
    boolean canHold(Absences absences, YearWeek week) {
        if (absences.leaves().isEmpty() || student.attendance().excuse(week).isPresent()) {
            return true;
        }
        List<Session> sessions = student.attendance().in(week);
        if (sessions.stream().anyMatch(each -> keeps(each, absences))) {
            return true;
        }
        if (of().isApprentice()) {
            return canHoldInTraining(absences, openTrainingDates(week));
        }
        return sessions.stream().noneMatch(Session::isPlanned) && isADayLeft(absences, week);
    }

    /** The session was held, can be, or the student missed it. */
    private static boolean keeps(Session session, Absences absences) {
        return switch (session.status()) {
            case HELD, STUDENT_ABSENT -> true;
            case PLANNED -> !absences.cover(session.start());
            case CANCELLED, MENTOR_ABSENT -> false;
        };
    }

    /** One of the dates that the mentor serves is left; where none is served, one of all. */
    private boolean canHoldInTraining(Absences absences, List<LocalDate> dates) {
        List<LocalDate> listed = dates.stream()
                .filter(date -> absences.listed().isEmpty() || absences.listed().contains(date.getDayOfWeek()))
                .toList();
        return dates.isEmpty() || isOneLeft(listed.isEmpty() ? dates : listed, absences);
    }

    /** The usual day; or, where there is none or nobody holds it with others beside it, any day that the mentor serves. */
    private boolean isADayLeft(Absences absences, YearWeek week) {
        List<LocalDate> served = Weeks.days(week).stream()
                .filter(day -> isServed(day, absences))
                .filter(of().training()::covers)
                .toList();
        Optional<LocalDate> usual = of().training().usualDay().map(day -> Weeks.day(week, day));
        if (usual.isPresent() && (served.isEmpty() || isServed(usual.get(), absences))) {
            return isOneLeft(List.of(usual.get()), absences);
        }
        return served.isEmpty() || isOneLeft(served, absences);
    }

    private boolean isServed(LocalDate day, Absences absences) {
        return absences.listed().isEmpty()
                ? time.calendar().isWorkingDay(day)
                : time.calendar().isOpen(day) && absences.listed().contains(day.getDayOfWeek());
    }

    private boolean isOneLeft(List<LocalDate> days, Absences absences) {
        return days.stream()
                .anyMatch(day -> absences.leaves().stream()
                        .noneMatch(leave -> leave.span().encloses(time.teaching(day))));
    }

    /** Whether a mentor serves a training date of each week, holidays aside; with no week, of all weeks ahead. */
    boolean servesTrainingDays(Mentor mentor, List<YearWeek> dueWeeks) {
        if (!of().isApprentice() || mentor.days().isEmpty()) {
            return true;
        }
        List<YearWeek> asked = dueWeeks.isEmpty() ? weeksAhead() : dueWeeks;
        return asked.stream()
                .map(this::openTrainingDates)
                .allMatch(dates -> dates.isEmpty() || dates.stream().anyMatch(mentor::serves));
    }

    private List<YearWeek> weeksAhead() {
        return Weeks.between(
                time.week(student.window().getStart()), Weeks.of(of().training().end()));
    }

    private List<LocalDate> openTrainingDates(YearWeek week) {
        return Weeks.days(week).stream()
                .filter(of().training()::covers)
                .filter(day -> isTrainingDate(day) && time.calendar().isOpen(day))
                .toList();
    }

    private boolean isTrainingDate(LocalDate day) {
        return of().training().extraDates().contains(day)
                || of().training().usualDay().filter(day.getDayOfWeek()::equals).isPresent();
    }

    private Student of() {
        return student.student();
    }
}
