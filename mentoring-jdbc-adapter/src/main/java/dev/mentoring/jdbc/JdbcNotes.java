package dev.mentoring.jdbc;

import dev.mentoring.note.PrivateNote;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Private notes. */
final class JdbcNotes implements PrivateNotes {

    private static final Table NOTE = Table.of(
            "private_note",
            List.of(),
            "student",
            "leave_id",
            "returning_on",
            "habits",
            "blockers",
            "progress",
            "by_kind",
            "by_name",
            "written_at");
    private static final String SELECT = """
            SELECT student, leave_id, returning_on, habits, blockers, progress, by_kind, by_name, written_at
            FROM ${schema}.private_note WHERE student = ANY(:students) ORDER BY number""";

    @Override
    public void add(Tx tx, PrivateNote note) {
        Row row = Row.of("student", note.student().value())
                .with("leave_id", note.leave().map(LeaveId::value))
                .with("returning_on", note.returning())
                .with("habits", note.habits())
                .with("blockers", note.blockers())
                .with("progress", note.progress())
                .withActor(note.by())
                .with("written_at", note.at());
        JdbcTx.writing(tx).add(NOTE, List.of(row));
    }

    @Override
    public Map<StudentId, List<PrivateNote>> on(Tx tx, Set<StudentId> students) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().notes().get(jdbc, students);
    }

    static Question about(Collection<StudentId> students, Map<StudentId, List<PrivateNote>> into) {
        List<PrivateNote> read = new ArrayList<>();
        return new Question(SELECT, Row.ofAll("students", students), cells -> read.add(note(cells)))
                .then(() -> into.putAll(read.stream()
                        .collect(Collectors.groupingBy(PrivateNote::student, Collectors.toUnmodifiableList()))));
    }

    private static PrivateNote note(Cells cells) throws SQLException {
        return PrivateNote.builder()
                .student(cells.text("student", StudentId::of))
                .leave(cells.optional("leave_id", LeaveId::of))
                .returning(cells.optionalDay("returning_on"))
                .habits(cells.text("habits"))
                .blockers(cells.text("blockers"))
                .progress(cells.text("progress"))
                .by(cells.actor())
                .at(cells.moment("written_at"))
                .build();
    }
}
