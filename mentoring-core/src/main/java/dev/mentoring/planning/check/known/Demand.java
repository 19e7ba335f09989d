package dev.mentoring.planning.check.known;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.Optional;

/**
 * What a mentor's profile and leaves are held against for a student.
 *
 * @param window the number of the window
 * @param parcours what must be on the profile
 * @param project what must be there too
 */
record Demand(int window, ParcoursCode parcours, Optional<ProjectCode> project) {

    boolean is(int otherWindow, ParcoursCode otherParcours, Optional<ProjectCode> otherProject) {
        return window == otherWindow
                && parcours.value().equals(otherParcours.value())
                && project.isPresent() == otherProject.isPresent()
                && (project.isEmpty()
                        || project.get().value().equals(otherProject.get().value()));
    }
}
