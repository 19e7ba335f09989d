package dev.mentoring.examples.scenario;

import dev.mentoring.examples.reading.Readings;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.MentorId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leaves mean. */
final class LeaveSteps {

    private static final Field<MentorId> MENTOR = Field.required("mentor", Readings.MENTOR);
    private static final Field<Bound> FROM = Field.required("from", Readings.BOUND);
    private static final Field<Bound> TO = Field.optional("to", Readings.BOUND);
    private static final Field<Optional<LocalDate>> RETURN = Field.optional("return", Readings.RETURN);

    static final List<Step> ALL =
            List.of(Step.of("advise", List.of(MENTOR, FROM, TO, RETURN), LeaveSteps::check, LeaveSteps::advise));

    private LeaveSteps() {}

    private static void check(Given given, Desk desk) {
        if (given.areRead(FROM, TO, RETURN)) {
            given.wrong(request(given).violations(desk.time()));
        }
    }

    private static Answer advise(Given given, Desk desk) {
        return desk.answer(
                desk.school().leaves().advise(given.by(), given.get(MENTOR), request(given)),
                advice -> Answer.ok().put("students", students(advice.advice())));
    }

    private static LeaveRequest request(Given given) {
        Optional<Optional<LocalDate>> back = given.find(RETURN);
        return LeaveRequest.builder()
                .start(given.get(FROM))
                .end(given.find(TO))
                .returning(back.flatMap(day -> day))
                .isReturnUnknown(back.isPresent() && back.get().isEmpty())
                .build();
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
