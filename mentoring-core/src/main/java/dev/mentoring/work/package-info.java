/** Transactions, and the keys under which commands are done once. */
@NullMarked
package dev.mentoring.work;

import org.jspecify.annotations.NullMarked;
