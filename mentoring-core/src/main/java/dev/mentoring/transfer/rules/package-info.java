/** Whether a student can be moved, and what is gathered to say so. Hidden from hosts. */
@NullMarked
package dev.mentoring.transfer.rules;

import org.jspecify.annotations.NullMarked;
