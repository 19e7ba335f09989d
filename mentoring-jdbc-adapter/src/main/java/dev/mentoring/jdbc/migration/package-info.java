/** Brings a schema up to date, by the host's Flyway or without. */
@NullMarked
package dev.mentoring.jdbc.migration;

import org.jspecify.annotations.NullMarked;
