/** Who can replace whom during leaves: what plans and candidates are asked for by. Plans themselves lie in {@code plan}. */
@NullMarked
package dev.mentoring.planning;

import org.jspecify.annotations.NullMarked;
