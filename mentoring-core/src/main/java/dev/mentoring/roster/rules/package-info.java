/** In which weeks a student is due a session. Hidden from hosts. */
@NullMarked
package dev.mentoring.roster.rules;

import org.jspecify.annotations.NullMarked;
