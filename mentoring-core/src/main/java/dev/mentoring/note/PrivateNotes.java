package dev.mentoring.note;

import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A port: private notes. Append-only; what a transaction added it reads back. Absence is an empty answer. */
public interface PrivateNotes {

    /**
     * Keeps a complete note.
     *
     * @param tx the transaction
     * @param note the note
     */
    void add(Tx tx, PrivateNote note);

    /**
     * The notes on these students.
     *
     * @param tx the transaction
     * @param students any number of ids
     * @return for each student who has any, the notes in the order in which they were written
     */
    Map<StudentId, List<PrivateNote>> on(Tx tx, Set<StudentId> students);
}
