/** Files of strangers, read within bounds: every error by file, line and column. */
@NullMarked
package dev.mentoring.cli.input;

import org.jspecify.annotations.NullMarked;
