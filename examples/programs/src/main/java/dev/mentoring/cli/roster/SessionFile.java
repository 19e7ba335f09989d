package dev.mentoring.cli.roster;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/** {@code sessions.csv}. */
final class SessionFile {

    static final List<String> COLUMNS = List.of("id", "student", "start", "status", "makesUpFor");

    private final References references;
    private final SchoolTime time;
    private final Duration length;

    /** By student: when the sessions of rows before begin that take time. */
    private final Map<StudentId, List<Instant>> taken = new HashMap<>();

    SessionFile(References references, ContinuityPolicy policy) {
        this.references = references;
        this.time = policy.time();
        this.length = Duration.ofMinutes(policy.sessionMinutes());
    }

    Optional<Session> row(int line, Cells cells) {
        Optional<SessionId> id = cells.required("id", Readings.SESSION);
        Optional<StudentId> student = cells.required("student", Readings.STUDENT);
        Optional<Instant> start = cells.required("start", Readings.MOMENT.in(time.zone()));
        Optional<SessionStatus> status = cells.required("status", Readings.oneOf(SessionStatus.values()));
        Optional<YearWeek> makesUpFor = cells.optional("makesUpFor", Readings.WEEK);
        id.ifPresent(it -> references.sessions.add(cells, "id", it, line));
        student.ifPresent(it -> references.students.require(cells, "student", it, "unknown.student"));
        Optional<YearWeek> lies = start.map(time::week);
        makesUpFor
                .filter(week -> lies.filter(it -> isFar(week, it)).isPresent())
                .ifPresent(week -> cells.wrong("makesUpFor", Text.of("session.far", week.toString())));
        if (status.filter(it -> it == SessionStatus.PLANNED || it == SessionStatus.HELD)
                .isPresent()) {
            student.ifPresent(it -> start.ifPresent(moment -> book(cells, it, moment)));
        }
        if (!cells.isSound()) {
            return Optional.empty();
        }
        return Optional.of(Session.builder()
                .id(id.orElseThrow())
                .student(student.orElseThrow())
                .start(start.orElseThrow())
                .status(status.orElseThrow())
                // in the week itself it is an ordinary session (A15)
                .makesUpFor(makesUpFor.filter(week -> !week.equals(lies.orElseThrow())))
                .build());
    }

    /** Two sessions of one student never overlap (A15). */
    private void book(Cells cells, StudentId student, Instant start) {
        List<Instant> others = taken.computeIfAbsent(student, none -> new ArrayList<>());
        if (others.stream()
                .anyMatch(other -> Duration.between(other, start).abs().compareTo(length) < 0)) {
            cells.wrong("start", Text.of("session.overlap", student.value()));
        }
        others.add(start);
    }

    private static boolean isFar(YearWeek week, YearWeek lies) {
        return week.isBefore(lies.minusWeeks(1)) || week.isAfter(lies.plusWeeks(1));
    }
}
