package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.ServedDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the school knows, as far as a roster touches it.
 *
 * @param parcours tracks that the roster names
 * @param mentors mentors
 * @param seats of these mentors
 * @param leaves of these mentors
 * @param students students
 * @param assignments of students who were ever taken in
 * @param sessions those of the roster that are there
 * @param takenIn marks of leaves of the roster that were taken in before
 */
record KnownRoster(
        Map<ParcoursCode, Parcours> parcours,
        Map<MentorId, Mentor> mentors,
        Map<MentorId, Seats> seats,
        Map<MentorId, Absences> leaves,
        Map<StudentId, Student> students,
        Map<StudentId, Assignment> assignments,
        Set<SessionId> sessions,
        Set<String> takenIn) {

    List<Leave> leavesOf(MentorId mentor) {
        return leaves.getOrDefault(mentor, Absences.NONE).leaves();
    }

    /** The days that a mentor serves, as a roster has it, or else as is known. */
    ServedDays served(SchoolRoster roster, MentorId id, SchoolTime time) {
        Set<DayOfWeek> listed = roster.mentors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(mentors.get(id)))
                .map(Mentor::days)
                .orElse(Set.of());
        return new ServedDays(listed, time);
    }

    boolean hasLeaveNotOver(MentorId mentor, Instant now) {
        return leavesOf(mentor).stream().anyMatch(leave -> !leave.isOver(now));
    }

    /** What there is, some of it replaced or added to. */
    static <K, V> Map<K, V> with(Map<K, V> all, Collection<V> others, Function<V, K> key) {
        ImmutableMap.Builder<K, V> replaced = ImmutableMap.<K, V>builder().putAll(all);
        others.forEach(each -> replaced.put(key.apply(each), each));
        return replaced.buildKeepingLast();
    }
}
