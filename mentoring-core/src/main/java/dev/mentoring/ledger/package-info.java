/** One state for each student and due week, and the gaps. */
@NullMarked
package dev.mentoring.ledger;

import org.jspecify.annotations.NullMarked;
