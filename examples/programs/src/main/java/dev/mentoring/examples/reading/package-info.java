/** What people write, read into values, with messages in English and French. */
@NullMarked
package dev.mentoring.examples.reading;

import org.jspecify.annotations.NullMarked;
