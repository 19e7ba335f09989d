/** How rows are read as values of the school. */
@NullMarked
package dev.mentoring.jdbc.row;

import org.jspecify.annotations.NullMarked;
