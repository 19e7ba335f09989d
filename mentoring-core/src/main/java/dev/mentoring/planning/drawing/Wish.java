package dev.mentoring.planning.drawing;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.Optional;

/**
 * What a student asks of a mentor, whoever the student is.
 *
 * @param window the number of the window
 * @param parcours the student's parcours
 * @param project the current project
 */
record Wish(int window, ParcoursCode parcours, Optional<ProjectCode> project) {}
