/** The facade: one {@code Mentoring} is one school. */
@NullMarked
@ValueStyle
package dev.mentoring;

import org.jspecify.annotations.NullMarked;
