package dev.mentoring.cli.scenario;

import dev.mentoring.assignment.Holders;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.leave.Bound;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import dev.mentoring.transfer.service.TransferService.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moving students, bringing them back, and who had them. */
final class TransferSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<List<StudentId>> STUDENTS =
            Field.required("students", JsonReading.list(JsonReading.text(Readings.STUDENT)));
    private static final Field<List<StudentId>> SOME_STUDENTS =
            Field.optional("students", JsonReading.list(JsonReading.text(Readings.STUDENT)));
    private static final Field<Email> TO = Field.required("to", Readings.EMAIL);
    private static final Field<TransferKind> KIND =
            Field.required("kind", Readings.oneOf(new TransferKind[] {TransferKind.TEMPORARY, TransferKind.PERMANENT}));
    private static final Field<LeaveId> LEAVE = Field.optional("leave", Readings.LEAVE);
    private static final Field<Move.Mode> MODE = Field.optional("mode", Readings.oneOf(Move.Mode.values()));
    private static final Field<String> OVERRIDE = Field.optional("override", Readings.PROSE);
    private static final Field<Bound> EFFECTIVE = Field.optional("effective", Readings.BOUND);

    static final List<Step> ALL = List.of(
            Step.of(
                    "transfer",
                    List.of(STUDENTS, TO, KIND, LEAVE, MODE, OVERRIDE, EFFECTIVE),
                    TransferSteps::checkTransfer,
                    TransferSteps::transfer),
            Step.of("return", List.of(SOME_STUDENTS, LEAVE), TransferSteps::checkReturn, TransferSteps::giveBack),
            Step.of("history", List.of(STUDENT), TransferSteps::history));

    private TransferSteps() {}

    private static void checkTransfer(Given given, Desk desk) {
        boolean temporary =
                given.find(KIND).filter(TransferKind.TEMPORARY::equals).isPresent();
        if (temporary && given.find(LEAVE).isEmpty() && given.areRead(LEAVE)) {
            given.wrong(LEAVE.name(), Text.of("bad.missing"));
        }
    }

    private static Answer transfer(Given given, Desk desk) {
        Move move = Move.builder()
                .students(given.get(STUDENTS))
                .email(given.get(TO).toString())
                .kind(given.get(KIND))
                .leave(given.find(LEAVE))
                .mode(given.find(MODE).orElse(Move.Mode.ATOMIC))
                .override(given.find(OVERRIDE))
                .effective(given.find(EFFECTIVE).map(bound -> bound.opening(desk.time())))
                .build();
        return answer(desk.school().transfers().now(given.by(), move), desk);
    }

    private static void checkReturn(Given given, Desk desk) {
        boolean neither =
                given.find(SOME_STUDENTS).isEmpty() && given.find(LEAVE).isEmpty();
        if (neither && given.areRead(SOME_STUDENTS, LEAVE)) {
            given.wrong(SOME_STUDENTS.name(), Text.of("return.one"));
        }
        if (given.find(SOME_STUDENTS).isPresent() && given.find(LEAVE).isPresent()) {
            given.wrong(LEAVE.name(), Text.of("return.one"));
        }
    }

    private static Answer giveBack(Given given, Desk desk) {
        return answer(
                given.find(SOME_STUDENTS)
                        .map(students -> desk.school().transfers().giveBack(given.by(), students))
                        .orElseGet(() -> desk.school().transfers().giveBack(given.by(), given.get(LEAVE))),
                desk);
    }

    private static Answer answer(TransferOutcome outcome, Desk desk) {
        return outcome.fold(
                done -> Answer.ok()
                        .put("transfers", transfers(done.transfers(), desk))
                        .put("refusals", refusals(done.stays(), desk))
                        .put("warnings", warnings(done.warnings(), desk)),
                refused -> refused(refused, desk));
    }

    private static Answer refused(TransferOutcome.Refused refused, Desk desk) {
        Answer answer =
                refused.command().isEmpty() ? Answer.refused() : Answer.refused(refused.command(), desk.locale());
        return answer.put("transfers", List.of())
                .put("refusals", refusals(refused.stays(), desk))
                .put("warnings", List.of());
    }

    private static List<Map<String, Object>> transfers(List<Transfer> transfers, Desk desk) {
        return transfers.stream().map(each -> transfer(each, desk)).toList();
    }

    private static Map<String, Object> transfer(Transfer transfer, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("student", transfer.student());
        fields.put("from", transfer.from());
        fields.put("to", transfer.to());
        fields.put("at", desk.moment(transfer.at()));
        return fields;
    }

    private static List<Map<String, Object>> refusals(List<TransferOutcome.Stays> stays, Desk desk) {
        return stays.stream()
                .map(each -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("student", each.student());
                    fields.put(
                            "causes",
                            each.checks().stream()
                                    .map(cause -> Answer.cause(cause, desk.locale()))
                                    .toList());
                    return fields;
                })
                .toList();
    }

    private static List<Map<String, Object>> warnings(List<Warning> warnings, Desk desk) {
        return warnings.stream()
                .map(each -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("warning", each.kind());
                    each.student().ifPresent(student -> fields.put("student", student));
                    fields.put("text", each.text(desk.locale()));
                    return fields;
                })
                .toList();
    }

    private static Answer history(Given given, Desk desk) {
        return desk.answer(
                desk.school().transfers().history(given.by(), given.get(STUDENT)),
                history -> history(history, given.by(), desk));
    }

    private static Answer history(History history, Actor reader, Desk desk) {
        List<Holders.Holding> holdings = history.holders().holdings();
        List<Map<String, Object>> holders = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("mentor", holdings.get(i).mentor());
            fields.put("from", desk.moment(holdings.get(i).from()));
            if (i + 1 < holdings.size()) {
                fields.put("to", desk.moment(holdings.get(i + 1).from()));
            }
            holders.add(fields);
        }
        return Answer.ok()
                .put("holders", holders)
                .put(
                        "transfers",
                        history.transfers().stream()
                                .map(each -> past(each, reader, desk))
                                .toList());
    }

    private static Map<String, Object> past(Transfer transfer, Actor reader, Desk desk) {
        Map<String, Object> fields = transfer(transfer, desk);
        fields.put("kind", transfer.kind());
        fields.put("by", transfer.by().toString());
        transfer.leave().ifPresent(leave -> fields.put("leave", leave));
        // staff's reasons may name people, and are not for students
        transfer.overrideReason()
                .filter(reason -> reader.kind() != Actor.Kind.STUDENT)
                .ifPresent(reason -> {
                    fields.put("overridden", transfer.overridden());
                    fields.put("override", reason);
                });
        return fields;
    }
}
