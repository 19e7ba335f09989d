/** Statements: their text, their parameters, the rows that they answer, and how several of them travel together. */
@NullMarked
package dev.mentoring.jdbc.statement;

import org.jspecify.annotations.NullMarked;
