package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.Readings;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.SessionStatus;
import dev.mentoring.session.service.SessionService;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.YearWeek;

/** Sessions and what became of them. */
final class SessionSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<Instant> START = Field.required("start", Readings.MOMENT);
    private static final Field<YearWeek> MAKES_UP_FOR = Field.optional("makesUpFor", Readings.WEEK);
    private static final Field<SessionId> SESSION = Field.required("session", Readings.SESSION);
    private static final Field<SessionStatus> STATUS = Field.required("status", Readings.oneOf(SessionStatus.values()));

    static final List<Step> ALL = List.of(
            Step.of("session", List.of(STUDENT, START, MAKES_UP_FOR), SessionSteps::session),
            Step.of("sessionStatus", List.of(SESSION, STATUS), SessionSteps::status));

    private SessionSteps() {}

    private static Answer session(Given given, Desk desk) {
        return desk.answer(
                desk.school()
                        .sessions()
                        .record(given.by(), given.get(STUDENT), given.get(START), given.find(MAKES_UP_FOR)),
                session -> Answer.ok().put("session", session.id()));
    }

    private static Answer status(Given given, Desk desk) {
        return desk.answer(
                desk.school().sessions().outcome(given.by(), given.get(SESSION), given.get(STATUS)),
                SessionSteps::report);
    }

    private static Answer report(SessionService.Report report) {
        return Answer.ok()
                .put("week", report.week())
                .put("state", report.state().map(week -> week.state().name()));
    }
}
