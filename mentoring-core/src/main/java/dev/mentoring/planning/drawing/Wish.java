package dev.mentoring.planning.drawing;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a student asks of a mentor, whoever the student is.
 *
 * @param window the number of the window
 * @param parcours the student's parcours
 * @param project the current project
 */
record Wish(int window, ParcoursCode parcours, Optional<ProjectCode> project) {

    /** As cheap as it can be: every student is asked. */
    @Override
    public int hashCode() {
        int hash = 31 * window + parcours.value().hashCode();
        return project.isPresent() ? 31 * hash + project.get().value().hashCode() : hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wish wish
                && window == wish.window
                && parcours.value().equals(wish.parcours.value())
                && project.equals(wish.project);
    }
}
