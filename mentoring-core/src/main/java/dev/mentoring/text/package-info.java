/** Texts for people, in English and French. Hidden from hosts. */
@NullMarked
package dev.mentoring.text;

import org.jspecify.annotations.NullMarked;
