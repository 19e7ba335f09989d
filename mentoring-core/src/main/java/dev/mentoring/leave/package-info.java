/** Leaves, what they displace, and what is advised for each student. */
@NullMarked
package dev.mentoring.leave;

import org.jspecify.annotations.NullMarked;
