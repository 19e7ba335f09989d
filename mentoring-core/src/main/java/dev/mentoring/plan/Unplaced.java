package dev.mentoring.plan;

import dev.mentoring.policy.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;

/**
 * A student for whom there is no mentor.
 *
 * @param student the student
 * @param leave the leave
 * @param strength how strongly the student is to be moved
 */
public record Unplaced(StudentId student, LeaveId leave, Strength strength) {}
