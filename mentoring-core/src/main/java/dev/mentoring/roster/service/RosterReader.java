package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the school knows of a roster.
 *
 * @param ports the ports
 * @param time the school's time
 */
record RosterReader(LeavePorts ports, SchoolTime time) {

    private static final int PAGE = 1_000;

    /** Whom and what a roster names, and no other. */
    KnownRoster named(Tx tx, SchoolRoster roster) {
        Set<StudentId> students = studentsNamed(roster);
        Map<MentorId, Mentor> mentors = ports.mentors().find(tx, mentorsNamed(roster));
        return known(
                tx,
                roster,
                mentors,
                ports.students().find(tx, students),
                ports.assignments().find(tx, students));
    }

    /** Everybody, whether the roster names them or not. */
    KnownRoster everybody(Tx tx, SchoolRoster roster) {
        Map<MentorId, Mentor> mentors =
                byKey(all(last -> ports.mentors().page(tx, last, PAGE), Mentor::id), Mentor::id);
        Map<StudentId, Assignment> assignments =
                byKey(all(last -> ports.assignments().page(tx, last, PAGE), Assignment::student), Assignment::student);
        Set<StudentId> students = Sets.union(studentsNamed(roster), assignments.keySet());
        return known(tx, roster, mentors, ports.students().find(tx, students), assignments);
    }

    private KnownRoster known(
            Tx tx,
            SchoolRoster roster,
            Map<MentorId, Mentor> mentors,
            Map<StudentId, Student> students,
            Map<StudentId, Assignment> assignments) {
        return new KnownRoster(
                parcours(tx, roster),
                mentors,
                ports.seats().seatsOf(tx, mentors.values()),
                new LeaveReader(ports, time).absences(tx, mentors.values()),
                students,
                assignments,
                ports.sessions()
                        .findAll(tx, roster.sessions().stream().map(Session::id).collect(Collectors.toSet()))
                        .keySet(),
                ports.onceMarks().marked(tx, marks(roster)));
    }

    /** Tracks that the roster brings, or that its people are on. */
    private Map<ParcoursCode, Parcours> parcours(Tx tx, SchoolRoster roster) {
        Stream<ParcoursCode> codes = Stream.of(
                        roster.parcours().stream().map(Parcours::code),
                        roster.mentors().stream().flatMap(each -> each.profile().keySet().stream()),
                        roster.students().stream().map(each -> each.student().parcours()))
                .flatMap(Function.identity());
        return byKey(
                codes.distinct()
                        .map(code -> ports.parcours().find(tx, code))
                        .flatMap(Optional::stream)
                        .toList(),
                Parcours::code);
    }

    private Set<String> marks(SchoolRoster roster) {
        return roster.leaves().stream()
                .filter(each -> each.request().violations(time).isEmpty())
                .map(each -> AnnouncedLeave.of(each, time).mark())
                .collect(Collectors.toSet());
    }

    static Set<StudentId> studentsNamed(SchoolRoster roster) {
        return Stream.concat(
                        roster.students().stream().map(each -> each.student().id()),
                        roster.sessions().stream().map(Session::student))
                .collect(ImmutableSet.toImmutableSet());
    }

    static Set<MentorId> mentorsNamed(SchoolRoster roster) {
        return Stream.of(
                        roster.mentors().stream().map(Mentor::id),
                        roster.students().stream().map(SchoolRoster.Placed::mentor),
                        roster.leaves().stream().map(SchoolRoster.Announced::mentor))
                .flatMap(Function.identity())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Page after page. */
    private static <T, K> List<T> all(Function<Optional<K>, List<T>> page, Function<T, K> key) {
        List<T> all = new ArrayList<>();
        List<T> next = page.apply(Optional.empty());
        while (!next.isEmpty()) {
            all.addAll(next);
            next = next.size() < PAGE ? List.of() : page.apply(Optional.of(key.apply(next.get(next.size() - 1))));
        }
        return all;
    }

    private static <T, K> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        return all.stream().collect(ImmutableMap.toImmutableMap(key, Function.identity()));
    }
}
