/** The audit trail, to be sealed and to be looked through. */
@NullMarked
package dev.mentoring.jdbc.audit;

import org.jspecify.annotations.NullMarked;
