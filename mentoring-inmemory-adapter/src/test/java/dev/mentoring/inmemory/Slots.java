package dev.mentoring.inmemory;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.roster.rules.ServedDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * The hours at which a student could have a session, the best first.
 *
 * @param time the school's time
 */
record Slots(SchoolTime time) {

    private static final int[] HOURS = {10, 15, 8, 9, 11, 12, 13, 14, 16, 17, 18, 19};

    /** Those of a week: on the usual day where that is possible, on a holiday only for want of another. */
    Stream<Instant> of(Student student, YearWeek week, Instant now) {
        if (student.isApprentice()) {
            return on(student, DueWeeks.openTrainingDates(student, week, time).stream(), now);
        }
        List<LocalDate> usual =
                student.training().usualDay().map(week::atDay).stream().toList();
        Stream<LocalDate> first = usual.stream().filter(day -> !time.calendar().isPublicHoliday(day));
        Stream<LocalDate> others = Stream.concat(new ServedDays(Set.of(), time).in(week).stream(), usual.stream());
        return on(student, Stream.concat(first, others).distinct(), now);
    }

    /** Those of some days, as far as they lie in training and ahead. */
    Stream<Instant> on(Student student, Stream<LocalDate> days, Instant now) {
        return days.filter(student.training()::covers)
                .flatMap(day -> IntStream.of(HOURS)
                        .mapToObj(
                                hour -> day.atTime(hour, 0).atZone(time.zone()).toInstant()))
                .filter(slot -> slot.isAfter(now));
    }
}
