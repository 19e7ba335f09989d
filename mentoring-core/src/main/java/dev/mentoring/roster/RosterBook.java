package dev.mentoring.roster;

import dev.mentoring.work.Tx;
import java.util.Collection;

/**
 * A port: where roster facts are written, when the library keeps them. A host that owns them writes its own tables
 * instead.
 *
 * <p>Each save replaces what has the same id, whole: a mentor is found by the new email and tracks alone. What a
 * transaction saved it reads back, through {@link Mentors}, {@link Students} and {@link ParcoursCatalog}.
 */
public interface RosterBook {

    /**
     * Keeps tracks.
     *
     * @param tx the transaction
     * @param parcours at most one a code
     */
    void saveParcours(Tx tx, Collection<Parcours> parcours);

    /**
     * Keeps mentors.
     *
     * @param tx the transaction
     * @param mentors at most one an id
     */
    void saveMentors(Tx tx, Collection<Mentor> mentors);

    /**
     * Keeps students.
     *
     * @param tx the transaction
     * @param students at most one an id
     */
    void saveStudents(Tx tx, Collection<Student> students);
}
