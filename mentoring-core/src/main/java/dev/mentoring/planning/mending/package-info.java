/** What would help students who are not placed: changes to one mentor, each tried by planning anew. */
@NullMarked
package dev.mentoring.planning.mending;

import org.jspecify.annotations.NullMarked;
