/** The ports of the library, each over the tables that are its own. */
@NullMarked
package dev.mentoring.jdbc.port;

import org.jspecify.annotations.NullMarked;
