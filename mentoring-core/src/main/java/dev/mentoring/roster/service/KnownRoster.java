package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the school knows, as far as a roster touches it.
 *
 * @param parcours tracks that the roster names
 * @param mentors mentors
 * @param seats of these mentors
 * @param leaves of these mentors, those that stand
 * @param students students
 * @param assignments of students who were ever taken in
 * @param sessions those of the roster that are there
 * @param takenIn marks of leaves of the roster that were taken in before
 */
record KnownRoster(
        Map<ParcoursCode, Parcours> parcours,
        Map<MentorId, Mentor> mentors,
        Map<MentorId, Seats> seats,
        Map<MentorId, List<Leave>> leaves,
        Map<StudentId, Student> students,
        Map<StudentId, Assignment> assignments,
        Set<SessionId> sessions,
        Set<String> takenIn) {

    List<Leave> leavesOf(MentorId mentor) {
        return leaves.getOrDefault(mentor, List.of());
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
