/** What people are told: notices, the outbox they wait in, and their delivery. */
@NullMarked
package dev.mentoring.notice;

import org.jspecify.annotations.NullMarked;
