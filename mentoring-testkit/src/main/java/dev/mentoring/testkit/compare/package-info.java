/**
 * Compares values field by field and tells them in the clear. The library's values keep names, emails and notes out of
 * their texts; those of a test are invented, and what differs must be seen.
 */
@NullMarked
package dev.mentoring.testkit.compare;

import org.jspecify.annotations.NullMarked;
