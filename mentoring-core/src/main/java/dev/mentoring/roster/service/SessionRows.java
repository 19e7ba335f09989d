package dev.mentoring.roster.service;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.mentoring.answer.Violation;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.BookingRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions of a roster: two of one student never overlap (A15), and the later row is at fault.
 *
 * @param sessions in the order of the roster
 * @param policy says how long a session lasts
 */
record SessionRows(List<Session> sessions, ContinuityPolicy policy) {

    List<Violation> violations() {
        BookingRules rules = new BookingRules(Duration.ofMinutes(policy.sessionMinutes()));
        ListMultimap<StudentId, Session> earlier = ArrayListMultimap.create();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            boolean isBooked = BookingRules.takesTime(session)
                    && rules.overlapping(earlier.get(session.student()), session.start())
                            .isPresent();
            if (isBooked) {
                violations.add(Violation.of("sessions[" + i + "].start", "invalid.session.overlap", session.student()));
            }
            earlier.put(session.student(), session);
        }
        return violations;
    }
}
