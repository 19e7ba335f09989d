/** Mentoring sessions and their outcomes. */
@NullMarked
package dev.mentoring.session;

import org.jspecify.annotations.NullMarked;
