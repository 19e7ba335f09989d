/** A host whose mentors, students and parcours live in its own tables: coaches, learners and courses. */
@NullMarked
package dev.mentoring.examples.ownports;

import org.jspecify.annotations.NullMarked;
