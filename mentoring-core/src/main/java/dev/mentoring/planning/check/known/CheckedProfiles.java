package dev.mentoring.planning.check.known;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.validation.Lookup;
import java.util.ArrayList;
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

        private final BitSet everybody;
        private final Numbering<ProjectCode> projects = new Numbering<>();
        private final List<BitSet> with = new ArrayList<>();

        private Track(int mentors) {
            everybody = new BitSet(mentors);
        }

        private void demand(ProjectCode project) {
            if (projects.of(project) == with.size()) {
                with.add(new BitSet(everybody.size()));
            }
        }

        private void add(int mentor, Set<ProjectCode> known) {
            everybody.set(mentor);
            for (ProjectCode each : known) {
                int number = projects.find(each);
                if (number != Numbering.UNKNOWN) {
                    with.get(number).set(mentor);
                }
            }
        }
    }

    /** Sorts some mentors by the demands of students. */
    CheckedProfiles(List<Demand> demands, CheckedMentors mentors, BitSet some) {
        for (Demand demand : demands) {
            Track track = tracks.computeIfAbsent(demand.parcours(), none -> new Track(mentors.count()));
            demand.project().ifPresent(track::demand);
        }
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            add(number, mentors.profile(number));
        }
    }

    private void add(int number, Map<ParcoursCode, Set<ProjectCode>> profile) {
        BiConsumer<ParcoursCode, Set<ProjectCode>> each = (parcours, known) -> {
            Track track = tracks.get(parcours);
            if (track != null) {
                track.add(number, known);
            }
        };
        profile.forEach(each);
    }

    /** Not to be changed. Without a current project the parcours is enough. */
    BitSet with(Demand demand) {
        Track track = Lookup.of(tracks, demand.parcours());
        return demand.project()
                .map(project -> track.with.get(track.projects.find(project)))
                .orElse(track.everybody);
    }
}
