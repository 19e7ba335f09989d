package dev.mentoring.planning;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * What is known of students, a list for each kind of fact, in their order. Facts are read student by student, as they lie
 * in memory, so that whoever looks at one kind of fact need not go there again.
 */
final class StudentColumns {

    private final List<ToPlace> students;
    private final List<Student> people;
    private final List<StudentId> ids;
    private final List<ParcoursCode> parcours;
    private final List<@Nullable ProjectCode> projects;
    private final BitSet apprentices = new BitSet();
    private final List<MentorId> holders;
    private final List<Leave> leaves;
    private final List<LeaveId> leaveIds;
    private final List<Interval> windows;
    private final List<Strength> strengths;
    private final List<Set<MentorId>> before;

    /** Reads students. */
    StudentColumns(List<ToPlace> students) {
        this.students = students;
        int count = students.size();
        people = new ArrayList<>(count);
        ids = new ArrayList<>(count);
        parcours = new ArrayList<>(count);
        projects = new ArrayList<>(count);
        holders = new ArrayList<>(count);
        leaves = new ArrayList<>(count);
        windows = new ArrayList<>(count);
        strengths = new ArrayList<>(count);
        before = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read(i, students.get(i));
        }
        leaveIds = Sweep.over(leaves, Leave::id);
    }

    private void read(int place, ToPlace each) {
        holders.add(each.holder());
        leaves.add(each.leave());
        windows.add(each.window());
        strengths.add(each.strength());
        before.add(each.before());
        Student of = each.student();
        people.add(of);
        ids.add(of.id());
        parcours.add(of.parcours());
        projects.add(of.project().orElse(null));
        apprentices.set(place, of.isApprentice());
    }

    int count() {
        return ids.size();
    }

    ToPlace get(int place) {
        return students.get(place);
    }

    List<Student> people() {
        return people;
    }

    List<StudentId> ids() {
        return ids;
    }

    List<ParcoursCode> parcours() {
        return parcours;
    }

    /** The current project of each; null where there is none. */
    List<@Nullable ProjectCode> projects() {
        return projects;
    }

    boolean isApprentice(int place) {
        return apprentices.get(place);
    }

    List<MentorId> holders() {
        return holders;
    }

    List<LeaveId> leaves() {
        return leaveIds;
    }

    List<Interval> windows() {
        return windows;
    }

    List<Strength> strengths() {
        return strengths;
    }

    /** The mentors whom each had before the holder. */
    List<Set<MentorId>> before() {
        return before;
    }
}
