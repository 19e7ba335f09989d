package dev.mentoring.ledger.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Holding;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.session.Sessions;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * Reads students' files, for any number of students at the price of one.
 *
 * @param students the port
 * @param assignments the port
 * @param sessions the port
 * @param leaves the port
 * @param time the school's time
 */
public record StudentFiles(
        Students students, Assignments assignments, Sessions sessions, Leaves leaves, SchoolTime time) {

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
        Map<StudentId, Assignment> assigned = assignments.find(tx, ids);
        Map<StudentId, Student> known = students.find(tx, assigned.keySet());
        Map<StudentId, Holders> holders = assignments.holders(tx, assigned.keySet());
        Map<MentorId, Absences> absences = absences(tx, holders);
        Map<StudentId, Attendance> attendance =
                new AttendanceReader(sessions, time).read(tx, assigned.keySet(), first, last);
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

    private Student ended(Student student, Assignment assignment) {
        return assignment.finishedOn().map(student::endingBy).orElse(student);
    }

    private static StudentFile file(
            Student student, Holders holders, Map<MentorId, Absences> absences, Attendance attendance) {
        Set<MentorId> mentors = mentors(holders);
        return new StudentFile(student, holders, Maps.filterKeys(absences, mentors::contains), attendance);
    }

    private static Set<MentorId> mentors(Holders holders) {
        return holders.holdings().stream().map(Holding::mentor).collect(ImmutableSet.toImmutableSet());
    }

    private Map<MentorId, Absences> absences(Tx tx, Map<StudentId, Holders> holders) {
        Set<MentorId> mentors = holders.values().stream()
                .flatMap(each -> mentors(each).stream())
                .collect(ImmutableSet.toImmutableSet());
        Map<MentorId, List<Leave>> away = leaves.of(tx, mentors);
        return Maps.transformValues(away, Absences::of);
    }
}
