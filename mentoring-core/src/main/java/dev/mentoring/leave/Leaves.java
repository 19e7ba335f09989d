package dev.mentoring.leave;

import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A port: leaves, and what students said of them.
 *
 * <p>Absence is an empty answer. What a transaction saved it reads back.
 */
public interface Leaves {

    /**
     * The leave that goes by a name: its own id, or one that it absorbed.
     *
     * @param tx the transaction
     * @param name the id
     * @return the leave, cancelled ones included, or empty when there is none
     */
    Optional<Leave> find(Tx tx, LeaveId name);

    /**
     * The leaves of these mentors that stand.
     *
     * @param tx the transaction
     * @param mentors any number of ids
     * @return for each mentor who has any, those not cancelled and not absorbed, the earliest first
     */
    Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors);

    /**
     * Keeps a leave, in place of those it is named as.
     *
     * @param tx the transaction
     * @param leave the leave
     */
    void save(Tx tx, Leave leave);

    /**
     * What these students said last about a leave, under any of its names.
     *
     * @param tx the transaction
     * @param leave the leave
     * @param students any number of ids
     * @return the last answer of each student who gave one
     */
    Map<StudentId, Consent> consents(Tx tx, Leave leave, Collection<StudentId> students);

    /**
     * Keeps an answer, in place of the student's former one about the same leave.
     *
     * @param tx the transaction
     * @param consent the answer
     */
    void save(Tx tx, Consent consent);
}
