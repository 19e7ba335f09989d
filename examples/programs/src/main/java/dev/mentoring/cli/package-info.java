/** The command line: programs on a school's own files, and the examples, in one runnable jar. */
@NullMarked
package dev.mentoring.cli;

import org.jspecify.annotations.NullMarked;
