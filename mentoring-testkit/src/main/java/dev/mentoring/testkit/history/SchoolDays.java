package dev.mentoring.testkit.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Days of a school in Paris from autumn 2026 to summer 2027, told without the library. */
final class SchoolDays {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 11),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 5, 6),
            LocalDate.of(2027, 5, 8),
            LocalDate.of(2027, 5, 17),
            LocalDate.of(2027, 7, 14),
            LocalDate.of(2027, 8, 15));

    private SchoolDays() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    static YearWeek week(Instant moment) {
        return YearWeek.from(day(moment));
    }

    static Instant startOf(LocalDate day) {
        return at(day, LocalTime.MIDNIGHT);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(PARIS).toInstant();
    }

    static LocalDate monday(YearWeek week) {
        return week.atDay(DayOfWeek.MONDAY);
    }

    static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(day);
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !isHoliday(day);
    }

    /** Whether somebody who serves those days, none for all working days, serves a day. */
    static boolean isServed(Set<DayOfWeek> days, LocalDate day) {
        return days.isEmpty() ? isWorkingDay(day) : days.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** Whether somebody could teach between two moments: an hour between 8 and 20 of a day to serve lies there. */
    static boolean couldTeach(Set<DayOfWeek> days, Instant from, Instant to) {
        for (LocalDate day = day(from); !startOf(day).isAfter(to); day = day.plusDays(1)) {
            boolean open = at(day, LocalTime.of(8, 0)).isBefore(to)
                    && at(day, LocalTime.of(20, 0)).isAfter(from);
            if (isServed(days, day) && open) {
                return true;
            }
        }
        return false;
    }

    /** Whether a session is owed in a week (A18). */
    static boolean isDue(StudentFacts student, YearWeek week) {
        for (int i = 0; i < 7; i++) {
            LocalDate day = monday(week).plusDays(i);
            boolean counts = student.isApprentice()
                    ? student.isTrainingDate(day)
                    : student.usualDay.map(usual -> usual == day.getDayOfWeek()).orElseGet(() -> isWorkingDay(day));
            if (counts && student.trains(day)) {
                return true;
            }
        }
        return false;
    }
}
