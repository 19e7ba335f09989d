package dev.mentoring.transfer;

import dev.mentoring.assignment.Action;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import java.time.Instant;

/**
 * Something about a student that was asked by somebody who may not, and was not done.
 *
 * @param student about whom
 * @param by who asked
 * @param action what was asked
 * @param at when
 */
public record Denial(StudentId student, Actor by, Action action, Instant at) {}
