/** One small program a feature, each to be read from top to bottom. */
@NullMarked
package dev.mentoring.examples;

import org.jspecify.annotations.NullMarked;
