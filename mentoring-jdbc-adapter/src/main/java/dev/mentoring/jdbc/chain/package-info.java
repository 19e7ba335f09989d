/** Rows of the audit trail, each with the hash of the one before. */
@NullMarked
package dev.mentoring.jdbc.chain;

import org.jspecify.annotations.NullMarked;
