/** Deliberately bad code, on which the rules of the architecture are seen red. */
@NullMarked
package dev.mentoring.archsample.planning.mending;

import org.jspecify.annotations.NullMarked;
