/** Private hand-over notes. */
@NullMarked
package dev.mentoring.note;

import org.jspecify.annotations.NullMarked;
