/** What the check knows of a case, read from it once and for its own purpose. Hidden from hosts. */
@NullMarked
package dev.mentoring.planning.check.known;

import org.jspecify.annotations.NullMarked;
