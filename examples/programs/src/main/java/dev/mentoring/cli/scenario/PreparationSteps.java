package dev.mentoring.cli.scenario;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Refusal;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Preparing a leave: polling, warning, consents, private notes. */
final class PreparationSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<List<StudentId>> STUDENTS =
            Field.optional("students", JsonReading.list(JsonReading.text(Readings.STUDENT)));
    private static final Field<LeaveId> LEAVE = Field.required("leave", Readings.LEAVE);
    private static final Field<LeaveId> FOR_LEAVE = Field.optional("leave", Readings.LEAVE);
    private static final Field<Boolean> AGREES = Field.required("agrees", JsonReading.TRUTH);
    private static final Field<Instant> CATCH_UP = Field.optional("catchUp", Readings.MOMENT);
    private static final Field<Optional<LocalDate>> RETURN_DATE =
            Field.optional("returnDate", JsonReading.orBlank(JsonReading.text(Readings.RETURN)));
    private static final Field<String> HABITS =
            Field.optional("habits", JsonReading.orBlank(JsonReading.text(Readings.PROSE)));
    private static final Field<String> BLOCKERS =
            Field.optional("blockers", JsonReading.orBlank(JsonReading.text(Readings.PROSE)));
    private static final Field<String> PROGRESS =
            Field.optional("progress", JsonReading.orBlank(JsonReading.text(Readings.PROSE)));

    static final List<Step> ALL = List.of(
            Step.of("poll", List.of(LEAVE), PreparationSteps::poll),
            Step.of("warn", List.of(LEAVE, STUDENTS), PreparationSteps::warn),
            Step.of(
                    "consent",
                    List.of(STUDENT, LEAVE, AGREES, CATCH_UP),
                    PreparationSteps::checkConsent,
                    PreparationSteps::consent),
            Step.of(
                    "note",
                    List.of(STUDENT, FOR_LEAVE, RETURN_DATE, HABITS, BLOCKERS, PROGRESS),
                    PreparationSteps::note));

    private PreparationSteps() {}

    private static Answer poll(Given given, Desk desk) {
        return desk.answer(
                desk.school().preparation().poll(given.by(), given.get(LEAVE)),
                asked -> Answer.ok().put("asked", asked));
    }

    private static Answer warn(Given given, Desk desk) {
        return desk.answer(
                given.find(STUDENTS)
                        .map(students -> desk.school()
                                .preparation()
                                .warn(given.by(), given.get(LEAVE), ImmutableSet.copyOf(students)))
                        .orElseGet(() -> desk.school().preparation().warn(given.by(), given.get(LEAVE))),
                warned -> Answer.ok().put("warned", warned));
    }

    private static void checkConsent(Given given, Desk desk) {
        boolean refused = given.find(AGREES).filter(agrees -> !agrees).isPresent();
        if (refused && given.find(CATCH_UP).isPresent()) {
            given.wrong(CATCH_UP.name(), Text.of("consent.catchUp"));
        }
    }

    private static Answer consent(Given given, Desk desk) {
        return desk.answer(
                desk.school()
                        .consents()
                        .answer(
                                given.by(),
                                given.get(STUDENT),
                                given.get(LEAVE),
                                given.get(AGREES),
                                given.find(CATCH_UP)),
                advice -> Answer.ok().putAll(LeaveSteps.student(advice)));
    }

    private static Answer note(Given given, Desk desk) {
        Optional<Optional<LocalDate>> back = given.find(RETURN_DATE);
        NoteDraft draft = NoteDraft.builder()
                .student(given.get(STUDENT))
                .leave(given.find(FOR_LEAVE))
                .returning(back.flatMap(day -> day))
                .isReturnUnknown(back.isPresent() && back.get().isEmpty())
                .habits(given.find(HABITS).orElse(""))
                .blockers(given.find(BLOCKERS).orElse(""))
                .progress(given.find(PROGRESS).orElse(""))
                .build();
        return desk.school()
                .notes()
                .write(given.by(), draft)
                .fold(note -> Answer.ok(), causes -> refused(causes, desk));
    }

    private static Answer refused(List<Refusal> causes, Desk desk) {
        return Answer.refused(causes, desk.locale())
                .put(
                        "missing",
                        causes.stream()
                                .flatMap(cause ->
                                        Stream.ofNullable(cause.figures().get("missing")))
                                .findFirst());
    }
}
