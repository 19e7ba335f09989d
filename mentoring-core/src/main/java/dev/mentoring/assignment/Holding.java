package dev.mentoring.assignment;

import dev.mentoring.roster.MentorId;
import java.time.Instant;

/**
 * From when on a mentor had a student.
 *
 * @param mentor who
 * @param from the first moment, included; it ends where the student's next holding begins
 */
public record Holding(MentorId mentor, Instant from) {}
