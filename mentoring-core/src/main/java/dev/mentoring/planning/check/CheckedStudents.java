package dev.mentoring.planning.check;

import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.util.BitSet;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The students of a case by number, in the order of the case. A search begins where the last one ended, with strides that
 * grow: lines in the order of the case are found at a glance, lines in any other order are found too.
 */
final class CheckedStudents {

    static final int UNKNOWN = -1;

    private static final int NEAR = 64;

    private final List<ToPlace> students;
    private final StudentId[] ids;
    private final int[] holders;
    private final int[] demands;
    private final int[] trainings;
    private final Numbering<Interval> windows = new Numbering<>();
    private final Numbering<Demand> everyDemand = new Numbering<>();
    private final Numbering<Training> everyTraining = new Numbering<>();

    /** The numbers of those who are the same student as the one before. */
    private final BitSet again = new BitSet();

    private int last;

    /** Numbers students, some of whom those mentors hold. */
    CheckedStudents(List<ToPlace> students, CheckedMentors mentors) {
        this.students = students;
        ids = new StudentId[students.size()];
        holders = new int[ids.length];
        demands = new int[ids.length];
        trainings = new int[ids.length];
        for (int number = 0; number < ids.length; number++) {
            ToPlace each = students.get(number);
            holders[number] = mentors.number(each.holder());
            read(number, each.student(), windows.of(each.window()));
            again.set(number, number > 0 && ids[number].equals(ids[number - 1]));
        }
    }

    private void read(int number, Student each, int window) {
        ids[number] = each.id();
        demands[number] = everyDemand.of(new Demand(window, each.parcours(), each.project()));
        trainings[number] = 2 * everyTraining.of(each.training()) + (each.isApprentice() ? 1 : 0);
    }

    int count() {
        return ids.length;
    }

    ToPlace get(int number) {
        return students.get(number);
    }

    StudentId id(int number) {
        return ids[number];
    }

    boolean isApprentice(int number) {
        return trainings[number] % 2 == 1;
    }

    /** The number of the mentor who has the student now, or {@link CheckedMentors#UNKNOWN}. */
    int holder(int number) {
        return holders[number];
    }

    /** The number of the student's demand. */
    int demand(int number) {
        return demands[number];
    }

    /** All demands, by number. */
    Numbering<Demand> demands() {
        return everyDemand;
    }

    /** All windows, by number. */
    Numbering<Interval> windows() {
        return windows;
    }

    /** The number of the student's window. */
    int window(int number) {
        return everyDemand.get(demands[number]).window();
    }

    /** The same for students with sessions due in the same weeks. */
    int training(int number) {
        return trainings[number];
    }

    /** The number of a student for a leave, or {@link #UNKNOWN}. */
    int find(StudentId student, LeaveId leave) {
        int number = first(student);
        while (number != UNKNOWN && !students.get(number).leave().id().equals(leave)) {
            number = next(number);
        }
        return number;
    }

    /** The first number that a student has: each has one for each leave. */
    private int first(StudentId student) {
        int near = near(student);
        int found = near == UNKNOWN ? firstNotBefore(student) : near;
        if (!isAt(found, student)) {
            return UNKNOWN;
        }
        last = found;
        return found;
    }

    /** Looks for the object itself, not far from where the last search ended, which takes less than one look at its value. */
    @SuppressWarnings("ReferenceEquality") // an equal one is found by value
    private int near(StudentId student) {
        int end = Math.min(last + NEAR, count());
        for (int number = last; number < end; number++) {
            if (ids[number] == student) {
                return again.previousClearBit(number);
            }
        }
        return UNKNOWN;
    }

    private boolean isAt(int number, StudentId student) {
        return number < count() && ids[number].equals(student);
    }

    /** The next number of the same student. */
    private int next(int number) {
        return again.get(number + 1) ? number + 1 : UNKNOWN;
    }

    private int firstNotBefore(StudentId student) {
        int low = last < count() && ids[last].compareTo(student) <= 0 ? last : 0;
        int high = low;
        for (int stride = 1; high < count() && ids[high].compareTo(student) < 0; stride *= 2) {
            low = high + 1;
            high += stride;
        }
        high = Math.min(high, count());
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids[middle].compareTo(student) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
