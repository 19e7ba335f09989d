package dev.mentoring.planning.check.known;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor's profile and leaves are held against for a student.
 *
 * @param window the number of the window
 * @param parcours what must be on the profile
 * @param project what must be there too
 */
record Demand(int window, ParcoursCode parcours, Optional<ProjectCode> project) {

    /** Whether a profile has it. Without a current project the parcours is enough. */
    boolean isMetBy(Map<ParcoursCode, Set<ProjectCode>> profile) {
        Set<ProjectCode> known = profile.get(parcours);
        return known != null && (project.isEmpty() || known.contains(project.get()));
    }

    boolean is(int otherWindow, ParcoursCode otherParcours, @Nullable ProjectCode otherProject) {
        return window == otherWindow
                && parcours.value().equals(otherParcours.value())
                && (otherProject == null
                        ? project.isEmpty()
                        : project.isPresent() && project.get().value().equals(otherProject.value()));
    }
}
