/** What a move of students is asked for, and what comes of it. */
@NullMarked
package dev.mentoring.transfer;

import org.jspecify.annotations.NullMarked;
