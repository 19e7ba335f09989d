package dev.mentoring.roster.service;

import com.google.common.collect.Multimaps;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.LeaveWriter;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what is new or has changed.
 *
 * @param ports the ports
 * @param school what the service goes by
 * @param book writes leaves down
 */
record RosterWriter(LeavePorts ports, School school, LeaveWriter book) {

    /**
     * Writes, and calls nothing that has nothing to write: a host that keeps people by itself may refuse.
     *
     * @return where those are who were placed, in their order
     */
    List<Assignment> write(Tx tx, RosterChanges changes, KnownRoster known) {
        facts(tx, changes);
        if (!changes.capacities().isEmpty()) {
            ports.seats().setCapacities(tx, changes.capacities());
        }
        List<Assignment> placed = place(tx, changes.placed());
        if (!changes.sessions().isEmpty()) {
            ports.sessions().save(tx, changes.sessions());
        }
        announce(tx, changes, known);
        return placed;
    }

    private void facts(Tx tx, RosterChanges changes) {
        if (!changes.parcours().isEmpty()) {
            ports.rosterBook().saveParcours(tx, changes.parcours());
        }
        if (!changes.mentors().isEmpty()) {
            ports.rosterBook().saveMentors(tx, changes.mentors());
        }
        if (!changes.students().isEmpty()) {
            ports.rosterBook().saveStudents(tx, changes.students());
        }
    }

    /** A student is with the mentor from the first day of training on, or from now when that lies ahead. */
    private List<Assignment> place(Tx tx, List<SchoolRoster.Placed> students) {
        Multimaps.index(students, each -> begin(each.student()))
                .asMap()
                .forEach((begin, placed) -> ports.assignments()
                        .save(tx, placed.stream().map(RosterWriter::atTheRoot).toList(), begin));
        return students.stream().map(RosterWriter::atTheRoot).toList();
    }

    private static Assignment atTheRoot(SchoolRoster.Placed placed) {
        return Assignment.at(placed.student().id(), placed.mentor());
    }

    private Instant begin(Student student) {
        Instant first = school.time().startOf(student.training().start());
        return Collections.min(List.of(first, school.now()));
    }

    private void announce(Tx tx, RosterChanges changes, KnownRoster known) {
        Map<MentorId, Mentor> mentors = KnownRoster.with(known.mentors(), changes.mentors(), Mentor::id);
        changes.leaves().forEach(each -> book.keep(tx, Lookup.of(mentors, each.mentor()), each.request()));
        if (!changes.leaves().isEmpty()) {
            ports.onceMarks()
                    .mark(
                            tx,
                            changes.leaves().stream()
                                    .map(each -> AnnouncedLeave.of(each, school.time())
                                            .mark())
                                    .collect(Collectors.toSet()));
        }
    }
}
