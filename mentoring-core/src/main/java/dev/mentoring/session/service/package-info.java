/** Recording sessions and what became of them. */
@NullMarked
package dev.mentoring.session.service;

import org.jspecify.annotations.NullMarked;
