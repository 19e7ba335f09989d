/** What time makes due: to-dos and reminders. */
@NullMarked
package dev.mentoring.time;

import org.jspecify.annotations.NullMarked;
