/** A school's roster out of CSV files. */
@NullMarked
package dev.mentoring.examples.roster;

import org.jspecify.annotations.NullMarked;
