/** A school's roster out of CSV files. */
@NullMarked
package dev.mentoring.cli.roster;

import org.jspecify.annotations.NullMarked;
