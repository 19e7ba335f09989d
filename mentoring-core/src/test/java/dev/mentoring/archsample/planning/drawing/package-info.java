/** Deliberately bad code, on which the rules of the architecture are seen red. */
@NullMarked
package dev.mentoring.archsample.planning.drawing;

import org.jspecify.annotations.NullMarked;
