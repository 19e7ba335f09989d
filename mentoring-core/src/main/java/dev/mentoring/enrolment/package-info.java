/** Taking students in, and letting them go. */
@NullMarked
package dev.mentoring.enrolment;

import org.jspecify.annotations.NullMarked;
