package dev.mentoring.jdbc.row;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads private notes. */
public final class NoteRows {

    private static final String SELECT = """
            SELECT student, leave_id, other_names, returning_on, habits, blockers, progress, by_kind, by_name,
            written_at
            FROM ${schema}.private_note WHERE student = ANY(:students) ORDER BY number""";

    private NoteRows() {}

    public static Query about(Collection<StudentId> students, Map<StudentId, List<PrivateNote>> into) {
        List<PrivateNote> read = new ArrayList<>();
        return new Query(SELECT, Parameters.ofAll("students", students), row -> read.add(note(row)))
                .then(() -> into.putAll(read.stream()
                        .collect(Collectors.groupingBy(PrivateNote::student, Collectors.toUnmodifiableList()))));
    }

    private static PrivateNote note(ResultRow row) throws SQLException {
        return PrivateNote.builder()
                .student(row.text("student", StudentId::of))
                .leave(row.optional("leave_id", LeaveId::of))
                .otherNames(row.lines("other_names", LeaveId::of))
                .returning(row.optionalDay("returning_on"))
                .habits(row.text("habits"))
                .blockers(row.text("blockers"))
                .progress(row.text("progress"))
                .by(row.actor())
                .at(row.moment("written_at"))
                .build();
    }
}
