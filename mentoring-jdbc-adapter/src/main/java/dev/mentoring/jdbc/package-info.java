/**
 * Every port on PostgreSQL and H2, in transactions of its own or in the host's: what hosts see. What they do not see
 * lies in rooms, each of which uses only those before it: {@code schema}, {@code statement}, {@code migration},
 * {@code transaction}, {@code row}, {@code chain}, {@code cache}, {@code port}, {@code audit}.
 *
 * <p>It is plain JDBC, without Jdbi or another mapper, because the statements of one command travel together. What a
 * transfer depends on is asked in one text of several queries, and all that it writes goes in another, with COMMIT at
 * its end: two round trips, however many students are moved. A mapper sends each statement by itself and waits for its
 * answer, which here would be a dozen round trips, with rows locked all the while.
 */
@NullMarked
package dev.mentoring.jdbc;

import org.jspecify.annotations.NullMarked;
