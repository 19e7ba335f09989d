/** The databases that have a schema, and its scripts. */
@NullMarked
package dev.mentoring.jdbc.schema;

import org.jspecify.annotations.NullMarked;
