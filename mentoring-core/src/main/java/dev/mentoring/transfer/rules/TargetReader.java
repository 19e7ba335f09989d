package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads mentors who may take students, for any number of them at the price of one.
 *
 * @param ports where facts are read
 * @param time the school\'s time
 */
public record TargetReader(LeavePorts ports, SchoolTime time) {

    /**
     * These mentors with their seats and leaves.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @return each that exists, under its id
     */
    public Map<MentorId, Target> targets(Tx tx, Set<MentorId> ids) {
        Map<MentorId, Mentor> known = ports.mentors().find(tx, ids);
        Map<MentorId, Seats> counted = ports.seats().seatsOf(tx, known.values());
        Map<MentorId, Absences> away = new LeaveReader(ports, time).absences(tx, known.values());
        ImmutableMap.Builder<MentorId, Target> targets = ImmutableMap.builder();
        known.forEach((id, mentor) -> targets.put(id, new Target(mentor, Lookup.of(counted, id), Lookup.of(away, id))));
        return targets.build();
    }

    /**
     * A mentor's capacity: as it was set, or else as it was when the mentor was first met.
     *
     * @param tx the transaction
     * @param id a mentor who exists
     * @return the capacity
     */
    public int capacity(Tx tx, MentorId id) {
        return Optional.ofNullable(ports.seats().seats(tx, Set.of(id)).get(id))
                .orElseGet(() -> Lookup.of(targets(tx, Set.of(id)), id).seats())
                .capacity();
    }
}
