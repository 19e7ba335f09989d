/** A script of dated steps, run through the library. */
@NullMarked
package dev.mentoring.examples.scenario;

import org.jspecify.annotations.NullMarked;
