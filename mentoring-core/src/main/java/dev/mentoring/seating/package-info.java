/** Who gets which seat, over arrays. Hidden from hosts. */
@NullMarked
package dev.mentoring.seating;

import org.jspecify.annotations.NullMarked;
