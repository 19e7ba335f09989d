/** What leaves mean for students, and what is gathered to say so. Hidden from hosts. */
@NullMarked
package dev.mentoring.leave.rules;

import org.jspecify.annotations.NullMarked;
