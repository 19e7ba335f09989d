/** Transactions, of our own or the host's, and the connections that they run on. */
@NullMarked
package dev.mentoring.jdbc.transaction;

import org.jspecify.annotations.NullMarked;
