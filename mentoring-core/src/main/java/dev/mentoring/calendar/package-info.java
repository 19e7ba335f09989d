/** School time: weeks, working days, teaching hours. */
@NullMarked
package dev.mentoring.calendar;

import org.jspecify.annotations.NullMarked;
