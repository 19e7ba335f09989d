/** Students' weeks, the school's gaps, excuses. */
@NullMarked
package dev.mentoring.ledger.service;

import org.jspecify.annotations.NullMarked;
