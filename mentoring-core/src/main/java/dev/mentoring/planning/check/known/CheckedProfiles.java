package dev.mentoring.planning.check.known;

import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.validation.Lookup;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Whose profile has what students demand: mentors by number. */
final class CheckedProfiles {

    private final Map<ParcoursCode, Track> tracks = new HashMap<>();

    /** Everybody who is on a parcours, and who has each project there: of those that somebody demands. */
    private static final class Track {

        private final BitSet everybody = new BitSet();
        private final Map<ProjectCode, BitSet> projects = new HashMap<>();

        private void add(int mentor, Set<ProjectCode> known) {
            everybody.set(mentor);
            for (ProjectCode each : known) {
                BitSet with = projects.get(each);
                if (with != null) {
                    with.set(mentor);
                }
            }
        }
    }

    /** Sorts some mentors by the demands of students. */
    CheckedProfiles(List<Demand> demands, CheckedMentors mentors, BitSet some) {
        for (Demand demand : demands) {
            Track track = tracks.computeIfAbsent(demand.parcours(), none -> new Track());
            demand.project().ifPresent(project -> track.projects.computeIfAbsent(project, none -> new BitSet()));
        }
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            add(number, mentors.get(number).mentor());
        }
    }

    private void add(int number, Mentor mentor) {
        BiConsumer<ParcoursCode, Set<ProjectCode>> each = (parcours, known) -> {
            Track track = tracks.get(parcours);
            if (track != null) {
                track.add(number, known);
            }
        };
        mentor.profile().forEach(each);
    }

    /** A set of its own. Without a current project the parcours is enough. */
    BitSet with(Demand demand) {
        Track track = Lookup.of(tracks, demand.parcours());
        BitSet with = demand.project()
                .map(project -> Lookup.of(track.projects, project))
                .orElse(track.everybody);
        return (BitSet) with.clone();
    }
}
