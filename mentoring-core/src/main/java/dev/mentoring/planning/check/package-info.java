/** Checks plans line by line, by nothing but the facts. Shares no code with what draws plans up or looks for mends. */
@NullMarked
package dev.mentoring.planning.check;

import org.jspecify.annotations.NullMarked;
