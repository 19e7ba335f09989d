/** What a school may decide otherwise, and the context that every service goes by. */
@NullMarked
package dev.mentoring.policy;

import org.jspecify.annotations.NullMarked;
