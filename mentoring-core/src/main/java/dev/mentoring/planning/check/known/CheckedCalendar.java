package dev.mentoring.planning.check.known;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** The weeks of windows, worked out once for windows alike, and which of them are due, once for students alike. */
final class CheckedCalendar {

    private final CheckedStudents students;
    private final SchoolTime time;

    /** By the number of a window. */
    private final @Nullable CheckedWeeks[] ofWindow;

    private final Map<List<YearWeek>, CheckedWeeks> same = new HashMap<>();
    private final Map<YearWeek, Integer> numbers = new HashMap<>();

    CheckedCalendar(CheckedStudents students, SchoolTime time) {
        this.students = students;
        this.time = time;
        this.ofWindow = new CheckedWeeks[students.windows().all().size()];
    }

    private List<YearWeek> touchedBy(Interval window) {
        return Weeks.between(
                time.week(window.getStart()), Weeks.of(time.day(window.getEnd().minusNanos(1))));
    }

    private CheckedWeeks numbered(List<YearWeek> stretch) {
        return new CheckedWeeks(
                stretch,
                stretch.stream()
                        .mapToInt(week -> numbers.computeIfAbsent(week, none -> numbers.size()))
                        .toArray());
    }

    /** The weeks that the window of a student touches. */
    public CheckedWeeks weeks(int student) {
        int window = students.window(student);
        CheckedWeeks known = ofWindow[window];
        if (known == null) {
            known = same.computeIfAbsent(touchedBy(students.windows().get(window)), this::numbered);
            ofWindow[window] = known;
        }
        return known;
    }

    /** How many weeks are counted so far. */
    int count() {
        return numbers.size();
    }

    /** The due weeks of a student in the window, in order. */
    List<YearWeek> due(int student) {
        CheckedWeeks window = weeks(student);
        int training = students.training(student);
        List<YearWeek> known = window.due().get(training);
        List<YearWeek> due = known == null ? due(student, window.weeks()) : known;
        if (known == null) {
            window.due().put(training, due);
        }
        return due;
    }

    private List<YearWeek> due(int student, List<YearWeek> weeks) {
        Student of = students.get(student).student();
        return weeks.stream().filter(week -> DueWeeks.isDue(of, week, time)).toList();
    }
}
