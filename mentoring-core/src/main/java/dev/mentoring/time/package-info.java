/** What time makes due: to-dos, reminders, requests for help. */
@NullMarked
package dev.mentoring.time;

import org.jspecify.annotations.NullMarked;
