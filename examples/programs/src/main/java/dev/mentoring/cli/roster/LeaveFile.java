package dev.mentoring.cli.roster;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code leaves.csv}. */
final class LeaveFile {

    static final List<String> COLUMNS = List.of("mentor", "from", "to", "return");

    private final References references;
    private final SchoolTime time;

    LeaveFile(References references, SchoolTime time) {
        this.references = references;
        this.time = time;
    }

    Optional<Announced> row(Cells cells) {
        Optional<MentorId> mentor = cells.required("mentor", Readings.MENTOR);
        mentor.ifPresent(it -> references.mentors.require(cells, "mentor", it, "unknown.mentor"));
        Optional<Bound> from = cells.required("from", Readings.BOUND.in(time.zone()));
        Optional<Bound> to = cells.optional("to", Readings.BOUND.in(time.zone()));
        Optional<Optional<LocalDate>> back = cells.optional("return", Readings.RETURN);
        Optional<LeaveRequest> request = from.map(start -> LeaveRequest.builder()
                .start(start)
                .end(to)
                .returning(back.flatMap(day -> day))
                .isReturnUnknown(back.isPresent() && back.get().isEmpty())
                .build());
        if (cells.areSound("from", "to", "return")) {
            request.ifPresent(it -> it.violations(time).forEach(wrong -> cells.wrong(wrong.path(), Text.of(wrong))));
        }
        return request.filter(it -> cells.isSound()).map(it -> new Announced(mentor.orElseThrow(), it));
    }
}
