package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What of a roster is to be written. */
@Value.Immutable
abstract class RosterChanges {

    abstract List<Parcours> parcours();

    abstract List<Mentor> mentors();

    abstract Map<MentorId, Integer> capacities();

    abstract List<Student> students();

    /** Students to place, whose facts are among {@link #students()} or known. */
    abstract List<SchoolRoster.Placed> placed();

    abstract List<Session> sessions();

    abstract List<SchoolRoster.Announced> leaves();

    static Builder builder() {
        return new Builder();
    }

    /** All of a roster of which nothing is known. */
    static RosterChanges all(SchoolRoster roster, KnownRoster known) {
        return builder()
                .parcours(roster.parcours())
                .mentors(roster.mentors())
                .capacities(
                        roster.mentors().stream().collect(ImmutableMap.toImmutableMap(Mentor::id, Mentor::capacity)))
                .students(roster.students().stream()
                        .map(SchoolRoster.Placed::student)
                        .filter(student -> !known.students().containsKey(student.id()))
                        .toList())
                .placed(roster.students())
                .sessions(roster.sessions())
                .leaves(roster.leaves())
                .build();
    }

    /** Collects what is to be written. */
    static final class Builder extends ImmutableRosterChanges.Builder {}
}
