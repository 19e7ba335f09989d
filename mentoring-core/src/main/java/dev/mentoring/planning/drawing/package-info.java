/** Draws plans up: who is eligible, students sorted by weeks and into cohorts for the solver, and what it found told as a plan. */
@NullMarked
package dev.mentoring.planning.drawing;

import org.jspecify.annotations.NullMarked;
