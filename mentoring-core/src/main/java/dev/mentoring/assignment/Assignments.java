package dev.mentoring.assignment;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A port: who holds whom, now and before. The library's own, wherever the roster lives.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back. Lists come in the order of student ids.
 */
public interface Assignments {

    /**
     * The assignments of these students, finished ones included.
     *
     * @param tx the transaction
     * @param students any number of ids
     * @return each that exists, under its student; unknown ids are absent
     */
    Map<StudentId, Assignment> find(Tx tx, Set<StudentId> students);

    /**
     * The students whom a mentor holds now.
     *
     * @param tx the transaction
     * @param mentor the mentor
     * @return the active ones
     */
    List<Assignment> heldBy(Tx tx, MentorId mentor);

    /**
     * The students who belong to a mentor, wherever they are.
     *
     * @param tx the transaction
     * @param mentor the mentor
     * @return the active ones
     */
    List<Assignment> rootedAt(Tx tx, MentorId mentor);

    /**
     * The students who are away from their root.
     *
     * @param tx the transaction
     * @return the active ones
     */
    List<Assignment> lent(Tx tx);

    /**
     * A page of all assignments, finished ones included.
     *
     * @param tx the transaction
     * @param after the last student of the page before, whether there is an assignment of that id or not; or empty for
     *     the first page
     * @param most how many at the most, above 0
     * @return the next ones; none after the last
     */
    List<Assignment> page(Tx tx, Optional<StudentId> after, int most);

    /**
     * Who held these students when.
     *
     * @param tx the transaction
     * @param students any number of ids
     * @return the holders of each student who has an assignment, in the order in which they were saved, also those of
     *     one moment
     */
    Map<StudentId, Holders> holders(Tx tx, Set<StudentId> students);

    /**
     * Keeps others from changing these mentors' seats and these students' assignments until the transaction ends, so
     * that what is read from now on is decided upon. Locks mentors first, in the order of their ids, then students.
     *
     * @param tx the transaction
     * @param mentors whose seats; unknown ids are passed over
     * @param students whose assignments; unknown ids are passed over
     */
    void lock(Tx tx, Set<MentorId> mentors, Set<StudentId> students);

    /**
     * Locks these students' assignments, and the seats of those who hold them, of their root mentors and of some others,
     * as {@link #lock} does.
     *
     * @param tx the transaction
     * @param students whose assignments; unknown ids are passed over
     * @param others whose seats are locked too; unknown ids are passed over
     * @return the assignments as they are decided upon; unknown ids are absent
     */
    default Map<StudentId, Assignment> lockAll(Tx tx, Set<StudentId> students, Set<MentorId> others) {
        Set<MentorId> concerned = new HashSet<>(others);
        find(tx, students).values().forEach(each -> concerned.addAll(List.of(each.holder(), each.root())));
        lock(tx, concerned, students);
        return find(tx, students);
    }

    /**
     * Keeps others who ask the same from going on until the transaction ends, so that rosters are taken in one after the
     * other, whatever they name. Asked before any other lock.
     *
     * @param tx the transaction
     */
    void lockRoster(Tx tx);

    /**
     * The assignment of a student, which nobody else changes until the transaction ends.
     *
     * @param tx the transaction
     * @param student the student
     * @return the assignment as it is decided upon, or empty when there is none
     */
    default Optional<Assignment> locked(Tx tx, StudentId student) {
        lock(tx, Set.of(), Set.of(student));
        return Optional.ofNullable(find(tx, Set.of(student)).get(student));
    }

    /**
     * Keeps assignments, each in place of its student's former one. Where the holder changes, and with a student's
     * first assignment, a holding begins; the seats of all mentors concerned follow. A student who has finished takes
     * no seat, and keeps none reserved.
     *
     * @param tx the transaction
     * @param assignments at most one a student
     * @param at when
     */
    void save(Tx tx, Collection<Assignment> assignments, Instant at);
}
