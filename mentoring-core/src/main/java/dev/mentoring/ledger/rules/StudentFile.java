package dev.mentoring.ledger.rules;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.assignment.Holders;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import java.time.Instant;
import java.util.Map;

/**
 * What the ledger knows of a student over a stretch of weeks.
 *
 * @param student the student; after the end of training was brought forward, with the new end
 * @param holders who held the student when
 * @param absences the leaves of each of the holders who has any
 * @param attendance sessions and excuses over the stretch, and a week on either side
 */
public record StudentFile(Student student, Holders holders, Map<MentorId, Absences> absences, Attendance attendance) {

    /** Keeps the absences from changing. */
    public StudentFile {
        absences = ImmutableMap.copyOf(absences);
    }

    /** The same as if one of the sessions were not there. */
    StudentFile without(SchoolTime time, Session session) {
        return new StudentFile(student, holders, absences, attendance.without(time, session));
    }

    /**
     * The leaves of whoever holds the student at a moment.
     *
     * @param moment any moment that is not ahead
     * @return the leaves of the holder
     */
    public Absences absencesOfHolder(Instant moment) {
        return absences.getOrDefault(holders.at(moment), Absences.NONE);
    }
}
