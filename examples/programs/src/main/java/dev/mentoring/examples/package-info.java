/** Small programs on top of the library, in one runnable jar. */
@NullMarked
package dev.mentoring.examples;

import org.jspecify.annotations.NullMarked;
