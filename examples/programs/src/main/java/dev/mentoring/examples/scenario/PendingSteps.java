package dev.mentoring.examples.scenario;

import dev.mentoring.examples.reading.JsonReading;
import dev.mentoring.examples.reading.Reading;
import dev.mentoring.examples.reading.Readings;
import dev.mentoring.examples.roster.StudentRow;
import dev.mentoring.roster.Funding;
import java.util.List;

/** Steps of the contract whose fields are known and whose services are still to come. */
final class PendingSteps {

    private static final Field<?> MENTOR = Field.required("mentor", Readings.MENTOR);
    private static final Field<?> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<?> LEAVE = Field.required("leave", Readings.LEAVE);
    private static final Field<?> SOME_LEAVE = Field.optional("leave", Readings.LEAVE);
    private static final Field<?> LEAVES = Field.optional("leaves", JsonReading.list(JsonReading.text(Readings.LEAVE)));
    private static final Field<?> SOME_STUDENTS =
            Field.optional("students", JsonReading.list(JsonReading.text(Readings.STUDENT)));
    private static final Field<?> FROM = Field.required("from", Readings.BOUND);
    private static final Field<?> SOME_FROM = Field.optional("from", Readings.BOUND);
    private static final Field<?> TO = Field.optional("to", Readings.BOUND);
    private static final Field<?> RETURN = Field.optional("return", Readings.RETURN);
    private static final Reading<String> ANY = text -> text;

    static final List<Step> ALL = List.of(
            Step.pending("declareLeave", MENTOR, FROM, TO, RETURN),
            Step.pending("changeLeave", LEAVE, SOME_FROM, TO, RETURN),
            Step.pending("cancelLeave", LEAVE),
            Step.pending(
                    "enrol",
                    StudentRow.COLUMNS.stream()
                            .map(column -> Field.optional(column, ANY))
                            .toArray(Field<?>[]::new)),
            Step.pending("finish", STUDENT),
            Step.pending("setCapacity", MENTOR, Field.required("capacity", JsonReading.WHOLE)),
            Step.pending(
                    "consent",
                    STUDENT,
                    LEAVE,
                    Field.required("agrees", JsonReading.TRUTH),
                    Field.optional("catchUp", Readings.MOMENT)),
            Step.pending("poll", LEAVE),
            Step.pending("warn", LEAVE, SOME_STUDENTS),
            Step.pending(
                    "note",
                    STUDENT,
                    SOME_LEAVE,
                    Field.optional("returnDate", Readings.RETURN),
                    Field.optional("habits", ANY),
                    Field.optional("blockers", ANY),
                    Field.optional("progress", ANY)),
            Step.pending(
                    "transfer",
                    Field.required("students", JsonReading.list(JsonReading.text(Readings.STUDENT))),
                    Field.required("to", Readings.EMAIL),
                    Field.required("kind", ANY),
                    SOME_LEAVE,
                    Field.optional("mode", ANY),
                    Field.optional("override", Readings.PROSE),
                    Field.optional("effective", Readings.BOUND)),
            Step.pending("return", SOME_STUDENTS, SOME_LEAVE),
            Step.pending("candidates", STUDENT, LEAVE),
            Step.pending("plan", LEAVES),
            Step.pending("project", STUDENT, Field.required("project", Readings.PROJECT)),
            Step.pending("tick"),
            Step.pending("history", STUDENT),
            Step.pending("repair", LEAVES),
            Step.pending(
                    "acceptGap",
                    STUDENT,
                    Field.required("week", Readings.WEEK),
                    Field.required("reason", Readings.PROSE),
                    Field.required("until", Readings.DATE)),
            Step.pending("erase", STUDENT),
            Step.pending("exportPersonalData", STUDENT),
            Step.pending("doctor"),
            Step.pending(
                    "evidence",
                    Field.required("from", ANY),
                    Field.required("to", ANY),
                    Field.optional("funding", Readings.oneOf(Funding.values())),
                    Field.required("out", ANY)),
            Step.pending("verifyEvidence", Field.required("file", ANY)));

    private PendingSteps() {}
}
