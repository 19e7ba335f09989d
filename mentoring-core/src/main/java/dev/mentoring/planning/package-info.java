/** Who can replace whom during leaves: plans, their proofs, and what is missing where nobody can. */
@NullMarked
package dev.mentoring.planning;

import org.jspecify.annotations.NullMarked;
