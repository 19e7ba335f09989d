/** One leave told for people, from its announcement to the return. */
@NullMarked
package dev.mentoring.examples.story;

import org.jspecify.annotations.NullMarked;
