package dev.mentoring.planning;

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
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * What is known of students, a column for each kind of fact, in their order; equal windows, parcours and projects have
 * equal numbers. Facts are read student by student, as they lie in memory, so that whoever looks at one kind of fact need
 * not go there again.
 */
final class StudentColumns {

    private static final int NO_PROJECT = -1;

    private final List<ToPlace> students;
    private final List<Student> people;
    private final List<StudentId> ids;
    private final List<LeaveId> leaves;
    private final List<Strength> strengths;
    private final List<Set<MentorId>> before;
    private final BitSet apprentices = new BitSet();
    private final int[] holders;
    private final int[] windows;
    private final int[] parcours;
    private final int[] projects;
    private final Numbers<Interval> everyWindow = new Numbers<>();
    private final Numbers<ParcoursCode> everyParcours = new Numbers<>();
    private final Numbers<ProjectCode> everyProject = new Numbers<>();

    /** Reads students, some of whom those mentors hold. */
    StudentColumns(List<ToPlace> students, MentorColumns mentors) {
        this.students = students;
        int count = students.size();
        people = new ArrayList<>(count);
        ids = new ArrayList<>(count);
        leaves = new ArrayList<>(count);
        strengths = new ArrayList<>(count);
        before = new ArrayList<>(count);
        holders = new int[count];
        windows = new int[count];
        parcours = new int[count];
        projects = new int[count];
        for (int i = 0; i < count; i++) {
            ToPlace each = students.get(i);
            holders[i] = mentors.place(each.holder());
            windows[i] = everyWindow.of(each.window());
            leaves.add(each.leave().id());
            strengths.add(each.strength());
            before.add(each.before());
            read(i, each.student());
        }
    }

    private void read(int place, Student each) {
        people.add(each);
        ids.add(each.id());
        parcours[place] = everyParcours.of(each.parcours());
        Optional<ProjectCode> current = each.project();
        projects[place] = current.isPresent() ? everyProject.of(current.get()) : NO_PROJECT;
        apprentices.set(place, each.isApprentice());
    }

    int count() {
        return windows.length;
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

    List<LeaveId> leaves() {
        return leaves;
    }

    List<Strength> strengths() {
        return strengths;
    }

    /** The mentors whom each had before the holder. */
    List<Set<MentorId>> before() {
        return before;
    }

    boolean isApprentice(int place) {
        return apprentices.get(place);
    }

    /** The place of the holder among the mentors, {@link MentorColumns#NONE} when the holder is none of them. */
    int holder(int place) {
        return holders[place];
    }

    int window(int place) {
        return windows[place];
    }

    /** All windows, by number. */
    List<Interval> windows() {
        return everyWindow.values();
    }

    int parcours(int place) {
        return parcours[place];
    }

    /** All parcours, by number. */
    List<ParcoursCode> parcours() {
        return everyParcours.values();
    }

    /** The number of the current project; having none is told by a number too. */
    int project(int place) {
        return projects[place];
    }
}
