package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.roster.StudentRow;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster.Placed;
import dev.mentoring.validation.Lookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking students in, letting them go, their projects, and capacities. */
final class RosterSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<MentorId> MENTOR = Field.required("mentor", Readings.MENTOR);
    private static final Field<Integer> CAPACITY =
            Field.required("capacity", JsonReading.whole(0, Mentor.LARGEST_CAPACITY));
    private static final Field<ProjectCode> PROJECT =
            Field.required("project", JsonReading.orBlank(JsonReading.text(Readings.PROJECT)));
    private static final Map<String, Field<String>> COLUMNS = columns();

    static final List<Step> ALL = List.of(
            Step.of("enrol", List.copyOf(COLUMNS.values()), RosterSteps::checkEnrol, RosterSteps::enrol),
            Step.of("finish", List.of(STUDENT), RosterSteps::finish),
            Step.of("project", List.of(STUDENT, PROJECT), RosterSteps::project),
            Step.of("setCapacity", List.of(MENTOR, CAPACITY), RosterSteps::capacity));

    private RosterSteps() {}

    private static Map<String, Field<String>> columns() {
        Map<String, Field<String>> columns = new LinkedHashMap<>();
        StudentRow.COLUMNS.forEach(column -> columns.put(
                column, Field.optional(column, Reading.of(Lookup.of(StudentRow.FORMS, column), text -> text))));
        return columns;
    }

    private static void checkEnrol(Given given, Desk desk) {
        row(given);
    }

    /** The row that the step names; what is wrong with it is added to what was given. */
    private static Optional<Placed> row(Given given) {
        return StudentRow.read(new Cells(column -> given.find(Lookup.of(COLUMNS, column)), (column, text) -> {
            if (given.areRead(Lookup.of(COLUMNS, column))) {
                given.wrong(column, text);
            }
        }));
    }

    private static Answer enrol(Given given, Desk desk) {
        Placed placed = row(given).orElseThrow();
        return desk.answer(
                desk.school().enrolment().enrol(given.by(), placed.student(), placed.mentor()),
                assignment -> Answer.ok().put("student", assignment.student()).put("mentor", assignment.holder()));
    }

    private static Answer finish(Given given, Desk desk) {
        return desk.answer(
                desk.school().enrolment().finish(given.by(), given.get(STUDENT)),
                assignment -> Answer.ok().put("student", assignment.student()));
    }

    private static Answer project(Given given, Desk desk) {
        return desk.answer(
                desk.school().enrolment().project(given.by(), given.get(STUDENT), given.find(PROJECT)),
                alerts -> Answer.ok().put("alerts", LeaveSteps.alerts(alerts, desk)));
    }

    private static Answer capacity(Given given, Desk desk) {
        return desk.answer(
                desk.school().enrolment().capacity(given.by(), given.get(MENTOR), given.get(CAPACITY)),
                seats -> ShowSteps.seats(Answer.ok(), seats));
    }
}
