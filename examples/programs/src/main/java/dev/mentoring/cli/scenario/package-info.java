/** A script of dated steps, run through the library. */
@NullMarked
package dev.mentoring.cli.scenario;

import org.jspecify.annotations.NullMarked;
