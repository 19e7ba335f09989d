package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Private notes. */
public final class JdbcNotes implements PrivateNotes {

    private static final Table NOTE = Table.of(
            "private_note",
            List.of(),
            "student",
            "leave_id",
            "other_names",
            "returning_on",
            "habits",
            "blockers",
            "progress",
            "by_kind",
            "by_name",
            "written_at");

    @Override
    public void add(Tx tx, PrivateNote note) {
        Parameters row = Parameters.of("student", note.student().value())
                .with("leave_id", note.leave().map(LeaveId::value))
                .withLines("other_names", note.otherNames())
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
        CachingTx jdbc = CachingTx.toRead(tx);
        return jdbc.cache().notes().get(students);
    }
}
