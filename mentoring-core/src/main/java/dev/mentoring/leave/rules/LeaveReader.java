package dev.mentoring.leave.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads leaves, and works out from what was declared what is one leave (A19).
 *
 * @param ports where leaves are kept
 * @param time the school's time
 */
public record LeaveReader(LeavePorts ports, SchoolTime time) {

    /**
     * When these mentors are not there.
     *
     * @param tx the transaction
     * @param ids any number of ids, also of mentors whom the roster does not know
     * @return the absences of each
     */
    public Map<MentorId, Absences> absences(Tx tx, Set<MentorId> ids) {
        return absences(ports.leaves().of(tx, ids), ports.mentors().find(tx, ids), ids);
    }

    /**
     * When these mentors are not there.
     *
     * @param tx the transaction
     * @param mentors at most one an id
     * @return the absences of each
     */
    public Map<MentorId, Absences> absences(Tx tx, Collection<Mentor> mentors) {
        Map<MentorId, Mentor> known = mentors.stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        return absences(ports.leaves().of(tx, known.keySet()), known, known.keySet());
    }

    private Map<MentorId, Absences> absences(
            Map<MentorId, List<Leave>> declared, Map<MentorId, Mentor> known, Set<MentorId> ids) {
        ImmutableMap.Builder<MentorId, Absences> absences = ImmutableMap.builder();
        for (MentorId id : ids) {
            Set<DayOfWeek> days =
                    Optional.ofNullable(known.get(id)).map(Mentor::days).orElse(Set.of());
            List<Leave> own = declared.getOrDefault(id, List.of());
            absences.put(id, Absences.of(days, MergeRules.wholes(own, new ServedDays(days, time))));
        }
        return absences.build();
    }

    /**
     * The leaves that go by these names.
     *
     * @param tx the transaction
     * @param names any number of ids
     * @return under each name the whole that the leave is part of, or one that was called off as it was declared;
     *     unknown names are absent
     */
    public Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> names) {
        Map<LeaveId, Leave> declared = ports.leaves().named(tx, names);
        Map<MentorId, Absences> absences = absences(
                tx,
                declared.values().stream()
                        .filter(leave -> !leave.isCancelled())
                        .map(Leave::mentor)
                        .collect(Collectors.toSet()));
        ImmutableMap.Builder<LeaveId, Leave> found = ImmutableMap.builder();
        declared.forEach((name, leave) -> found.put(
                name,
                leave.isCancelled()
                        ? leave
                        : Lookup.of(absences, leave.mentor()).whole(leave)));
        return found.build();
    }

    /**
     * The leave that goes by a name.
     *
     * @param tx the transaction
     * @param name the id
     * @return the whole, or one that was called off as it was declared, or empty when there is none
     */
    public Optional<Leave> find(Tx tx, LeaveId name) {
        return Optional.ofNullable(named(tx, Set.of(name)).get(name));
    }

    /**
     * A leave that stands. One that was called off is known to nobody but those who return students or look at it.
     *
     * @param tx the transaction
     * @param name the id
     * @return the whole, or empty when there is none, or it was called off
     */
    public Optional<Leave> standing(Tx tx, LeaveId name) {
        return find(tx, name).filter(leave -> !leave.isCancelled());
    }

    /**
     * All leaves that stand and are not over.
     *
     * @param tx the transaction
     * @param now the moment of asking
     * @return running and coming ones, in the order of their starts, then ids; a leave is over at its end
     */
    public List<Leave> notOver(Tx tx, Instant now) {
        Map<MentorId, List<Leave>> declared = ports.leaves().notOver(tx, now);
        Set<MentorId> mentors = declared.keySet();
        return absences(declared, ports.mentors().find(tx, mentors), mentors).values().stream()
                .flatMap(absences -> absences.leaves().stream())
                .filter(leave -> !leave.isOver(now))
                .sorted(Comparator.comparing((Leave leave) -> leave.span().getStart())
                        .thenComparing(Leave::id))
                .toList();
    }
}
