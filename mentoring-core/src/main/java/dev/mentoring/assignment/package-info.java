/** Who holds whom, how many seats are left, and who may do what. */
@NullMarked
package dev.mentoring.assignment;

import org.jspecify.annotations.NullMarked;
