package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.work.Tx;
import java.util.Map;
import java.util.Set;

/** Students. */
public final class JdbcStudents implements Students {

    @Override
    public Map<StudentId, Student> find(Tx tx, Set<StudentId> ids) {
        return CachingTx.toRead(tx).cache().students().get(ids);
    }
}
