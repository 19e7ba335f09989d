package dev.mentoring.examples.roster;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids that the files read so far name, and the line of each. A row that is wrong otherwise counts as well. */
final class References {

    final Map<ParcoursCode, List<ProjectCode>> projects = new LinkedHashMap<>();
    final Map<MentorId, Integer> mentors = new HashMap<>();
    final Map<StudentId, Integer> students = new HashMap<>();

    /**
     * Whether a parcours lacks a project.
     *
     * @return false as well where the parcours is unknown, which is said elsewhere
     */
    boolean isUnknown(ParcoursCode parcours, ProjectCode project) {
        return Optional.ofNullable(projects.get(parcours))
                .filter(known -> !known.contains(project))
                .isPresent();
    }
}
