/** Every port on PostgreSQL and H2, in transactions of its own or in the host's. */
@NullMarked
package dev.mentoring.jdbc;

import org.jspecify.annotations.NullMarked;
