/** Measures planning: the solver alone, and all of planning. */
@NullMarked
package dev.mentoring.benchmarks.planning;

import org.jspecify.annotations.NullMarked;
