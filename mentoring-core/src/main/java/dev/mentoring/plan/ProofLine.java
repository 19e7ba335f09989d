package dev.mentoring.plan;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import org.threeten.extra.YearWeek;

/**
 * Who holds the session of a due week.
 *
 * @param student the student
 * @param leave the leave
 * @param week a due week of the student in the window of the leave
 * @param mentor who has the student then, and can hold the session
 */
public record ProofLine(StudentId student, LeaveId leave, YearWeek week, MentorId mentor) {}
