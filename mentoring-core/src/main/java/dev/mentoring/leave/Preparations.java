package dev.mentoring.leave;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * A port: how leaves are prepared, and what students said of them. What was kept under a name that a leave absorbed
 * counts as kept under the leave.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back.
 */
public interface Preparations {

    /**
     * How far a leave is prepared (S41).
     *
     * @param polled whether the mentors of the parcours were asked (S32)
     * @param warned the students who were warned (S34)
     */
    record Steps(boolean polled, Set<StudentId> warned) {

        /** Keeps the students from changing. */
        public Steps {
            warned = ImmutableSet.copyOf(warned);
        }
    }

    /**
     * How far a leave is prepared, under all its names together.
     *
     * @param tx the transaction
     * @param leave the leave
     * @return the steps
     */
    Steps steps(Tx tx, Leave leave);

    /**
     * Keeps that the mentors of the parcours were asked.
     *
     * @param tx the transaction
     * @param leave the leave's own id
     */
    void polled(Tx tx, LeaveId leave);

    /**
     * Keeps that students were warned.
     *
     * @param tx the transaction
     * @param leave the leave's own id
     * @param students who; those warned before stay so
     */
    void warned(Tx tx, LeaveId leave, Set<StudentId> students);

    /**
     * What these students said last about a leave, under any of its names.
     *
     * @param tx the transaction
     * @param leave the leave
     * @param students any number of ids
     * @return the last answer of each student who gave one; of two given at the same moment, the one saved last
     */
    Map<StudentId, Consent> consents(Tx tx, Leave leave, Collection<StudentId> students);

    /**
     * Keeps an answer, in place of the student's former one under the same id.
     *
     * @param tx the transaction
     * @param consent the answer
     */
    void save(Tx tx, Consent consent);
}
