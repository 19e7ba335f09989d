package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.roster.Funding;
import java.util.List;

/** Steps of the contract whose fields are known and whose services are still to come. */
final class PendingSteps {

    private static final Field<?> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<?> LEAVES = Field.optional("leaves", JsonReading.list(JsonReading.text(Readings.LEAVE)));
    private static final Reading<String> ANY = text -> text;

    static final List<Step> ALL = List.of(
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
