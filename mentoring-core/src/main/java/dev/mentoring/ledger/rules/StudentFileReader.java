package dev.mentoring.ledger.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Holders;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.LeaveReader;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * Reads students' files, for any number of students at the price of one.
 *
 * @param ports where facts are read
 * @param time the school's time
 */
public record StudentFileReader(LeavePorts ports, SchoolTime time) {

    /**
     * The files of these students.
     *
     * @param tx the transaction
     * @param ids any number of ids
     * @param first the first week, included
     * @param last the last week, included
     * @return the file of each student who has an assignment
     */
    public Map<StudentId, StudentFile> read(Tx tx, Set<StudentId> ids, YearWeek first, YearWeek last) {
        Map<StudentId, Assignment> assigned = ports.assignments().find(tx, ids);
        Map<StudentId, Student> known = ports.students().find(tx, assigned.keySet());
        Map<StudentId, Holders> holders = ports.assignments().holders(tx, assigned.keySet());
        Map<MentorId, Absences> absences = absences(tx, holders);
        Map<StudentId, Attendance> attendance =
                new AttendanceReader(ports.sessions(), time).read(tx, assigned.keySet(), first, last);
        ImmutableMap.Builder<StudentId, StudentFile> files = ImmutableMap.builder();
        known.forEach((id, student) -> files.put(
                id,
                file(
                        ended(student, Lookup.of(assigned, id)),
                        Lookup.of(holders, id),
                        absences,
                        Lookup.of(attendance, id))));
        return files.build();
    }

    /**
     * The file of one student.
     *
     * @param tx the transaction
     * @param id a student who has an assignment
     * @param one a week
     * @param other another, before or after it
     * @return the file, over both weeks and those between them
     */
    public StudentFile read(Tx tx, StudentId id, YearWeek one, YearWeek other) {
        YearWeek first = one.isBefore(other) ? one : other;
        YearWeek last = one.isBefore(other) ? other : one;
        return Lookup.of(read(tx, Set.of(id), first, last), id);
    }

    private static Student ended(Student student, Assignment assignment) {
        return assignment.finishedOn().map(student::endingBy).orElse(student);
    }

    private static StudentFile file(
            Student student, Holders holders, Map<MentorId, Absences> absences, Attendance attendance) {
        Set<MentorId> mentors = mentors(holders);
        return new StudentFile(student, holders, Maps.filterKeys(absences, mentors::contains), attendance);
    }

    private static Set<MentorId> mentors(Holders holders) {
        return holders.holdings().stream().map(Holders.Holding::mentor).collect(ImmutableSet.toImmutableSet());
    }

    private Map<MentorId, Absences> absences(Tx tx, Map<StudentId, Holders> holders) {
        Set<MentorId> mentors = holders.values().stream()
                .flatMap(each -> mentors(each).stream())
                .collect(ImmutableSet.toImmutableSet());
        return new LeaveReader(ports, time).absences(tx, mentors);
    }
}
