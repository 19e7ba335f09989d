/** How each due week stands. Hidden from hosts. */
@NullMarked
package dev.mentoring.ledger.rules;

import org.jspecify.annotations.NullMarked;
