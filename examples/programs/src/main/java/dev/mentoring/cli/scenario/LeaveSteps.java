package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.Readings;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves: what they mean, and declaring, changing and cancelling them. */
final class LeaveSteps {

    private static final Field<MentorId> MENTOR = Field.required("mentor", Readings.MENTOR);
    private static final Field<LeaveId> LEAVE = Field.required("leave", Readings.LEAVE);
    private static final Field<Bound> FROM = Field.required("from", Readings.BOUND);
    private static final Field<Bound> NEW_FROM = Field.optional("from", Readings.BOUND);
    private static final Field<Bound> TO = Field.optional("to", Readings.BOUND);
    private static final Field<Optional<LocalDate>> RETURN = Field.optional("return", Readings.RETURN);

    static final List<Step> ALL = List.of(
            Step.of("advise", List.of(MENTOR, FROM, TO, RETURN), LeaveSteps::check, LeaveSteps::advise),
            Step.of("declareLeave", List.of(MENTOR, FROM, TO, RETURN), LeaveSteps::check, LeaveSteps::declare),
            Step.of("changeLeave", List.of(LEAVE, NEW_FROM, TO, RETURN), LeaveSteps::checkChange, LeaveSteps::change),
            Step.of("cancelLeave", List.of(LEAVE), LeaveSteps::cancel));

    private LeaveSteps() {}

    private static void check(Given given, Desk desk) {
        if (given.areRead(FROM, TO, RETURN)) {
            given.wrong(request(given, FROM).violations(desk.time()));
        }
    }

    /** With both ends named, what is wrong with the dates does not depend on the leave. */
    private static void checkChange(Given given, Desk desk) {
        boolean both = given.find(NEW_FROM).isPresent() && given.find(TO).isPresent();
        if (both && given.areRead(NEW_FROM, TO, RETURN)) {
            given.wrong(request(given, NEW_FROM).violations(desk.time()));
        }
    }

    private static Answer advise(Given given, Desk desk) {
        return desk.answer(
                desk.school().leaves().advise(given.by(), given.get(MENTOR), request(given, FROM)),
                advice -> Answer.ok().put("students", students(advice.advice())));
    }

    private static Answer declare(Given given, Desk desk) {
        return desk.answer(
                desk.school().leaves().declare(given.by(), given.get(MENTOR), request(given, FROM)),
                advice -> advice.merged().isEmpty()
                        ? declared(advice)
                        : declared(advice).put("alerts", alerts(advice.alerts(), desk)));
    }

    private static Answer declared(LeaveAdvice advice) {
        return Answer.ok()
                .put("leave", advice.id())
                .put("leaveDays", advice.days())
                .put("merged", advice.merged())
                .put("return", ShowSteps.back(advice.leave()))
                .put("students", students(advice.advice()));
    }

    private static Answer change(Given given, Desk desk) {
        Optional<Optional<LocalDate>> back = given.find(RETURN);
        LeaveChange change = LeaveChange.builder()
                .start(given.find(NEW_FROM))
                .end(given.find(TO))
                .returning(back.flatMap(day -> day))
                .isReturnUnknown(back.isPresent() && back.get().isEmpty())
                .build();
        return desk.answer(
                desk.school().leaves().change(given.by(), given.get(LEAVE), change),
                changed -> declared(changed.advice())
                        .put("alerts", alerts(changed.alerts(), desk))
                        .put("remaining", remaining(changed.remaining(), desk)));
    }

    private static Answer cancel(Given given, Desk desk) {
        return desk.answer(
                desk.school().leaves().cancel(given.by(), given.get(LEAVE)),
                cancelled -> Answer.ok()
                        .put("alerts", alerts(cancelled.alerts(), desk))
                        .put("remaining", remaining(cancelled.remaining(), desk)));
    }

    private static List<Map<String, Object>> remaining(List<Leave> leaves, Desk desk) {
        return leaves.stream().map(leave -> remaining(leave, desk)).toList();
    }

    private static Map<String, Object> remaining(Leave leave, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leave", leave.id());
        fields.put("from", ShowSteps.from(leave, desk));
        if (!leave.isOpen()) {
            fields.put("to", ShowSteps.to(leave, desk));
        }
        return fields;
    }

    private static LeaveRequest request(Given given, Field<Bound> from) {
        Optional<Optional<LocalDate>> back = given.find(RETURN);
        return LeaveRequest.builder()
                .start(given.get(from))
                .end(given.find(TO))
                .returning(back.flatMap(day -> day))
                .isReturnUnknown(back.isPresent() && back.get().isEmpty())
                .build();
    }

    /** What somebody is to look at. */
    static List<Map<String, Object>> alerts(List<Alert> alerts, Desk desk) {
        return alerts.stream().map(alert -> alert(alert, desk)).toList();
    }

    private static Map<String, Object> alert(Alert alert, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cause", alert.cause());
        fields.put("student", alert.student());
        fields.put("mentor", alert.mentor());
        fields.put("mend", alert.mend(desk.locale()));
        return fields;
    }

    private static List<Map<String, Object>> students(List<Advice> advice) {
        return advice.stream().map(LeaveSteps::student).toList();
    }

    /** The advice for one student. */
    static Map<String, Object> student(Advice advice) {
        Map<String, Object> student = new LinkedHashMap<>();
        student.put("student", advice.student());
        student.put("advice", advice.kind());
        student.put("strength", advice.strength());
        student.put("needs", advice.needs());
        student.put("days", advice.days());
        student.put("sessions", advice.sessions());
        student.put("lostWeeks", advice.lostWeeks());
        student.put("rules", advice.rules());
        return student;
    }
}
