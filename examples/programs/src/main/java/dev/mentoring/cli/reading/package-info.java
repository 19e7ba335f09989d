/** What people write, read into values, with messages in English and French. */
@NullMarked
package dev.mentoring.cli.reading;

import org.jspecify.annotations.NullMarked;
