/** One leave told for people, from its announcement to the return. */
@NullMarked
package dev.mentoring.cli.story;

import org.jspecify.annotations.NullMarked;
