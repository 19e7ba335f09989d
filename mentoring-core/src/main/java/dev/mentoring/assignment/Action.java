package dev.mentoring.assignment;

import static dev.mentoring.assignment.Role.HOLDER;
import static dev.mentoring.assignment.Role.OWNER;
import static dev.mentoring.assignment.Role.ROOT;
import static dev.mentoring.assignment.Role.STAFF;
import static dev.mentoring.assignment.Role.STUDENT;
import static dev.mentoring.assignment.Role.SYSTEM;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/** What can be asked of the library, and who may ask unless the host decides otherwise. Whoever is not named may not. */
public enum Action {
    /** Moving a student. */
    TRANSFER(HOLDER, STAFF),
    /** Bringing a student back. */
    RETURN(HOLDER, STAFF),
    /** Showing, declaring, changing and cancelling a leave. */
    LEAVE(OWNER, STAFF),
    /** Setting a mentor's capacity. */
    CAPACITY(OWNER, STAFF),
    /** Asking what a leave would mean. */
    ADVISE(OWNER, STAFF),
    /** Polling the mentors of a parcours. */
    POLL(OWNER, STAFF),
    /** Planning a leave. */
    PLAN(OWNER, STAFF),
    /** Asking who could take a student. */
    CANDIDATES(OWNER, STAFF),
    /** Warning a student of a change. */
    WARN(HOLDER, STAFF),
    /** Changing a student's project. */
    PROJECT(HOLDER, STAFF),
    /** Recording a session. */
    SESSION(HOLDER, STAFF),
    /** Telling what became of a session. */
    SESSION_STATUS(HOLDER, STAFF),
    /** Telling it when its week is long over. */
    LATE_SESSION_STATUS(STAFF),
    /** Writing a private note. */
    NOTE_WRITE(HOLDER, STAFF),
    /** Reading private notes. */
    NOTE_READ(HOLDER, ROOT, STAFF),
    /** Agreeing to be kept, or refusing. */
    CONSENT(STUDENT, HOLDER, STAFF),
    /** Reading a student's weeks. */
    LEDGER(STUDENT, HOLDER, ROOT, STAFF),
    /** Reading who held a student. */
    HISTORY(STUDENT, HOLDER, ROOT, STAFF),
    /** Looking at a student. */
    SHOW_STUDENT(STUDENT, HOLDER, ROOT, STAFF),
    /** Looking at a mentor's capacity and seats. */
    SHOW_MENTOR(OWNER, STAFF),
    /** Enrolling a student. */
    ENROL(STAFF),
    /** Ending a student's time here. */
    FINISH(STAFF),
    /** Excusing a week. */
    EXCUSE(STAFF),
    /** Overriding a refusal. */
    OVERRIDE(STAFF),
    /** Listing the gaps of the school. */
    GAPS(STAFF),
    /** Drawing up evidence. */
    EVIDENCE(STAFF),
    /** Planning a whole season. */
    SEASON_PLAN(STAFF),
    /** Erasing a person. */
    ERASURE(STAFF),
    /** Exporting a person's data. */
    PERSONAL_DATA_EXPORT(STAFF),
    /** Doing what time has made due. */
    TICK(STAFF, SYSTEM),
    /** Taking a roster in, and going through it again. */
    ROSTER(STAFF, SYSTEM);

    private final ImmutableSet<Role> roles;

    Action(Role... roles) {
        this.roles = Sets.immutableEnumSet(Set.of(roles));
    }

    /**
     * Who may ask by default.
     *
     * @return at least one role
     */
    public Set<Role> roles() {
        return roles;
    }
}
