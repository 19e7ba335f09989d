/** Students' answers to being kept. */
@NullMarked
package dev.mentoring.consent;

import org.jspecify.annotations.NullMarked;
