package dev.mentoring.roster.rules;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.roster.Student;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.YearWeek;

/** In which weeks a session is due, and on which days it can be held (A18). Pure functions. */
public final class DueWeeks {

    private DueWeeks() {}

    /**
     * Whether a session is due in a week (A18): the usual day, or for an apprentice a training date, lies inside the
     * training period; with no usual day, at least one working day of the week does. Neither public holidays on the usual day
     * nor closed days change it.
     *
     * @param student the student
     * @param week any week
     * @param time the school's time
     * @return true when a session is due
     */
    public static boolean isDue(Student student, YearWeek week, SchoolTime time) {
        if (student.isApprentice()) {
            return student.training().dates(week).findAny().isPresent();
        }
        return student.training()
                .usualDay()
                .map(day -> student.training().covers(week.atDay(day)))
                .orElseGet(() -> Weeks.days(week).stream()
                        .filter(time.calendar()::isWorkingDayUnlessClosed)
                        .anyMatch(student.training()::covers));
    }

    /**
     * The due weeks of a stretch.
     *
     * @param student the student
     * @param first the first week, included
     * @param last the last week, included
     * @param time the school's time
     * @return the due weeks, in order
     */
    public static List<YearWeek> between(Student student, YearWeek first, YearWeek last, SchoolTime time) {
        YearWeek start = later(first, Weeks.of(student.training().start()));
        YearWeek end = earlier(last, Weeks.of(student.training().end()));
        return Weeks.between(start, end).stream()
                .filter(week -> isDue(student, week, time))
                .toList();
    }

    /**
     * The days of a week on which an apprentice can have the session: training dates that are no public holidays, and
     * on which the school is not closed.
     *
     * @param apprentice the apprentice
     * @param week any week
     * @param time the school's time
     * @return the dates, in order; none in a due week makes it excused (A18)
     */
    public static List<LocalDate> openTrainingDates(Student apprentice, YearWeek week, SchoolTime time) {
        return apprentice.training().dates(week).filter(time.calendar()::isOpen).toList();
    }

    /**
     * Whether all training dates that an apprentice has in a due week are public holidays or closed days (A18, A24).
     *
     * @param student any student
     * @param week a due week of the student
     * @param time the school's time
     * @return true for such a week; never for a student who is no apprentice
     */
    public static boolean isHolidayWeek(Student student, YearWeek week, SchoolTime time) {
        return student.isApprentice() && openTrainingDates(student, week, time).isEmpty();
    }

    private static YearWeek later(YearWeek one, YearWeek other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearWeek earlier(YearWeek one, YearWeek other) {
        return one.isBefore(other) ? one : other;
    }
}
