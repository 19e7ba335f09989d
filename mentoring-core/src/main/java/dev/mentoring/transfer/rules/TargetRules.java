package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.DisplacementRules;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * Whether a mentor can have a student, seats aside. Pure functions.
 *
 * @param time the school's time
 */
public record TargetRules(SchoolTime time) {

    /**
     * What the mentor's profile lacks (S49, S50). Without a current project the profile is not asked for it (A17).
     *
     * @param mentor the mentor
     * @param student the student
     * @return NOT_ON_PARCOURS and PROJECT_NOT_ON_PROFILE, as they apply; off the parcours, both
     */
    public List<Refusal> profile(Mentor mentor, Student student) {
        ImmutableList.Builder<Refusal> lacking = ImmutableList.builder();
        if (!mentor.isOn(student.parcours())) {
            lacking.add(Refusal.failed(Cause.NOT_ON_PARCOURS));
        }
        student.project()
                .filter(project -> !mentor.knows(student.parcours(), project))
                .ifPresent(project -> lacking.add(Refusal.failed(Cause.PROJECT_NOT_ON_PROFILE)));
        return lacking.build();
    }

    /**
     * The leave that keeps a mentor from having a student: one that runs now, or one that would displace a due week of
     * the student in the window (A20).
     *
     * @param absences the mentor's leaves
     * @param student the student
     * @param attendance the student's sessions and excuses over the window
     * @param now the moment of asking
     * @param window how long the student would stay, or empty for now only
     * @return TARGET_ON_LEAVE with its end, or empty
     */
    public Optional<Refusal> onLeave(
            Absences absences, Student student, Attendance attendance, Instant now, Optional<Interval> window) {
        return absences.at(now)
                .or(() -> window.flatMap(stay -> displacing(absences, student, attendance, stay)))
                .map(leave -> Refusal.failed(Cause.TARGET_ON_LEAVE, Map.of("until", leave.until(time))));
    }

    private Optional<Leave> displacing(Absences absences, Student student, Attendance attendance, Interval window) {
        Absences during = absences.during(window);
        return dueWeeks(student, window).stream()
                .flatMap(week -> DisplacementRules.displacing(student, week, during, attendance, time).stream())
                .findFirst();
    }

    /**
     * Whether an apprentice has a due week without a training date that the mentor serves (S26). Public holidays, and
     * weeks of nothing else, are passed over.
     *
     * @param mentor the mentor
     * @param student any student
     * @param now the moment of asking
     * @param window how long the student would stay; without a due week in it, or empty, all due weeks ahead count
     * @return TRAINING_DAY_NOT_SERVED, or empty; never for a student who is no apprentice
     */
    public Optional<Refusal> trainingDay(Mentor mentor, Student student, Instant now, Optional<Interval> window) {
        if (!student.isApprentice() || mentor.days().isEmpty()) {
            return Optional.empty();
        }
        List<YearWeek> inWindow = window.map(stay -> dueWeeks(student, stay)).orElse(List.of());
        List<YearWeek> asked = inWindow.isEmpty() ? dueWeeksAhead(student, now) : inWindow;
        boolean served = asked.stream()
                .map(week -> DueWeeks.openTrainingDates(student, week, time))
                .allMatch(dates -> dates.isEmpty() || dates.stream().anyMatch(mentor::serves));
        return served ? Optional.empty() : Optional.of(Refusal.failed(Cause.TRAINING_DAY_NOT_SERVED));
    }

    private List<YearWeek> dueWeeksAhead(Student student, Instant now) {
        return DueWeeks.between(
                student, time.week(now), YearWeek.from(student.training().end()), time);
    }

    private List<YearWeek> dueWeeks(Student student, Interval window) {
        YearWeek last = YearWeek.from(time.lastDay(window));
        return DueWeeks.between(student, time.week(window.getStart()), last, time);
    }
}
