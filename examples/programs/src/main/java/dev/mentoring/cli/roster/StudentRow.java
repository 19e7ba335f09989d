package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.SchoolRoster.Placed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** A student with a mentor, as a row of {@code students.csv} or an enrolment names it; references are not looked up. */
public final class StudentRow {

    /** The columns of {@code students.csv}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "email",
            "mentor",
            "parcours",
            "project",
            "funding",
            "trainingStart",
            "trainingEnd",
            "usualDay",
            "trainingDates");

    /** What to write in each of them. */
    public static final Map<String, Text> FORMS = forms();

    private static final int DAYS_OF_A_WEEK = 7;

    private StudentRow() {}

    private static Map<String, Text> forms() {
        Map<String, Text> forms = new HashMap<>();
        COLUMNS.forEach(column -> forms.put(column, Readings.DATE.form()));
        forms.put("id", Readings.STUDENT.form());
        forms.put("name", Readings.NAME.form());
        forms.put("email", Readings.EMAIL.form());
        forms.put("mentor", Readings.MENTOR.form());
        forms.put("parcours", Readings.PARCOURS.form());
        forms.put("project", Readings.PROJECT.form());
        forms.put("funding", Readings.oneOf(Funding.values()).form());
        forms.put("usualDay", Readings.DAY.form());
        forms.put("trainingDates", Text.of("form.dates"));
        return forms;
    }

    /**
     * Reads a student.
     *
     * @param cells the columns
     * @return the student and the mentor, or empty when anything is wrong
     */
    public static Optional<Placed> read(Cells cells) {
        Optional<StudentId> id = cells.required("id", Readings.STUDENT);
        Optional<String> name = cells.required("name", Readings.NAME);
        Optional<Email> email = cells.required("email", Readings.EMAIL);
        Optional<MentorId> mentor = cells.required("mentor", Readings.MENTOR);
        Optional<ParcoursCode> parcours = cells.required("parcours", Readings.PARCOURS);
        Optional<ProjectCode> project = cells.optional("project", Readings.PROJECT);
        Optional<Funding> funding = cells.required("funding", Readings.oneOf(Funding.values()));
        Optional<Training> training = training(cells);
        funding.filter(it -> it == Funding.APPRENTICESHIP)
                .flatMap(it -> training)
                .filter(StudentRow::isNeverDue)
                .ifPresent(it -> cells.wrong("usualDay", Text.of("student.apprentice")));
        if (!cells.isSound()) {
            return Optional.empty();
        }
        Student student = Student.builder()
                .id(id.orElseThrow())
                .name(name.orElseThrow())
                .email(email.orElseThrow())
                .parcours(parcours.orElseThrow())
                .project(project)
                .funding(funding.orElseThrow())
                .training(training.orElseThrow())
                .build();
        return Optional.of(new Placed(student, mentor.orElseThrow()));
    }

    private static Optional<Training> training(Cells cells) {
        Optional<LocalDate> start = cells.required("trainingStart", Readings.DATE);
        Optional<LocalDate> end = cells.required("trainingEnd", Readings.DATE);
        Optional<DayOfWeek> usualDay = cells.optional("usualDay", Readings.DAY);
        Set<LocalDate> dates = new LinkedHashSet<>(cells.list("trainingDates", Readings.DATE));
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            cells.wrong("trainingEnd", Text.of("student.order"));
            return Optional.empty();
        }
        return Optional.of(Training.builder()
                .start(start.get())
                .end(end.get())
                .usualDay(usualDay)
                .extraDates(dates)
                .build());
    }

    /** An apprentice without a training date would silently never be due (A5). */
    private static boolean isNeverDue(Training training) {
        boolean weekly = training.usualDay().isPresent()
                && LongStream.range(0, DAYS_OF_A_WEEK)
                        .mapToObj(training.start()::plusDays)
                        .filter(training::covers)
                        .anyMatch(
                                day -> day.getDayOfWeek() == training.usualDay().get());
        return !weekly && training.extraDates().stream().noneMatch(training::covers);
    }
}
