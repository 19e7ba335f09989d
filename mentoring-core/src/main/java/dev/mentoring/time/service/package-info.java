/** Looking at the clock. */
@NullMarked
package dev.mentoring.time.service;

import org.jspecify.annotations.NullMarked;
