package dev.mentoring.plan;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;

/**
 * Who would have a student during a leave.
 *
 * @param student the student
 * @param leave the leave
 * @param mentor the replacement
 */
public record Placement(StudentId student, LeaveId leave, MentorId mentor) {}
