package dev.mentoring.inmemory;

import dev.mentoring.note.PrivateNote;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Private notes. */
final class InMemoryNotes implements PrivateNotes {

    private final InMemoryWork work;
    private final Series<StudentId, PrivateNote> notes = new Series<>();

    InMemoryNotes(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public void add(Tx tx, PrivateNote note) {
        notes.append(work.writing(tx), note.student(), note);
    }

    @Override
    public Map<StudentId, List<PrivateNote>> on(Tx tx, Set<StudentId> students) {
        work.reading(tx);
        Map<StudentId, List<PrivateNote>> found = new LinkedHashMap<>();
        students.stream().sorted().forEach(student -> {
            List<PrivateNote> written = notes.of(student);
            if (!written.isEmpty()) {
                found.put(student, written);
            }
        });
        return found;
    }
}
