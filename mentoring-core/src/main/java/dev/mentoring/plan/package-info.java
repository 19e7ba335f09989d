/** A plan as it is handed out: who would have whom, the proof, what is missing where nobody can, and what is to be done. */
@NullMarked
package dev.mentoring.plan;

import org.jspecify.annotations.NullMarked;
