/** A student's sessions week by week. Hidden from hosts. */
@NullMarked
package dev.mentoring.session.rules;

import org.jspecify.annotations.NullMarked;
