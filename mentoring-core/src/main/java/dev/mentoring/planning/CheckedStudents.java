package dev.mentoring.planning;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.util.BitSet;

/**
 * The students of a case by number, in the order of the case. A search begins where the last one ended, with strides that
 * grow: lines in the order of the case are found at a glance, lines in any other order are found too.
 */
final class CheckedStudents {

    static final int UNKNOWN = -1;

    private static final int NEAR = 64;

    private final StudentColumns columns;

    /** The numbers of those who are the same student as the one before. */
    private final BitSet again = new BitSet();

    private int last;

    CheckedStudents(StudentColumns columns) {
        this.columns = columns;
        for (int number = 1; number < count(); number++) {
            again.set(number, id(number).equals(id(number - 1)));
        }
    }

    private StudentId id(int number) {
        return columns.id(number);
    }

    int count() {
        return columns.count();
    }

    /** What each student has. */
    StudentColumns columns() {
        return columns;
    }

    ToPlace get(int number) {
        return columns.get(number);
    }

    /** The number of a student for a leave, or {@link #UNKNOWN}. */
    int find(StudentId student, LeaveId leave) {
        int number = first(student);
        while (number != UNKNOWN && !columns.leave(number).equals(leave)) {
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
            if (id(number) == student) {
                return again.previousClearBit(number);
            }
        }
        return UNKNOWN;
    }

    private boolean isAt(int number, StudentId student) {
        return number < count() && id(number).equals(student);
    }

    /** The next number of the same student. */
    private int next(int number) {
        return again.get(number + 1) ? number + 1 : UNKNOWN;
    }

    private int firstNotBefore(StudentId student) {
        int low = last < count() && id(last).compareTo(student) <= 0 ? last : 0;
        int high = low;
        for (int stride = 1; high < count() && id(high).compareTo(student) < 0; stride *= 2) {
            low = high + 1;
            high += stride;
        }
        high = Math.min(high, count());
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (id(middle).compareTo(student) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
