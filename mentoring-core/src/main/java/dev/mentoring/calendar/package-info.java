/** School time: weeks, working days, teaching hours, and the unit of work. */
@NullMarked
package dev.mentoring.calendar;

import org.jspecify.annotations.NullMarked;
