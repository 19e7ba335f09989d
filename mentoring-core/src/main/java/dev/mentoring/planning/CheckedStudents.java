package dev.mentoring.planning;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.function.Function;

/**
 * The students of a case by number, in the order of the case. A search begins where the last one ended, with strides that
 * grow: lines in the order of the case are found at a glance, lines in any other order are found too.
 */
final class CheckedStudents {

    static final int UNKNOWN = -1;

    private final List<ToPlace> students;
    private final List<StudentId> ids;
    private int last;

    CheckedStudents(List<ToPlace> students) {
        this.students = students;
        this.ids = Sweep.over(each(ToPlace::student), Student::id);
    }

    private StudentId id(int number) {
        return ids.get(number);
    }

    int count() {
        return ids.size();
    }

    /** What each student has. */
    <T> List<T> each(Function<ToPlace, T> step) {
        return Sweep.over(students, step);
    }

    ToPlace get(int number) {
        return students.get(number);
    }

    /** The number of a student for a leave, or {@link #UNKNOWN}. */
    int find(StudentId student, LeaveId leave) {
        int number = first(student);
        while (number != UNKNOWN && !get(number).leave().id().equals(leave)) {
            number = next(number);
        }
        return number;
    }

    /** The first number that a student has: each has one for each leave. */
    int first(StudentId student) {
        if (!isAt(last, student)) {
            int found = isAt(last + 1, student) ? last + 1 : firstNotBefore(student);
            if (!isAt(found, student)) {
                return UNKNOWN;
            }
            last = found;
        }
        return last;
    }

    private boolean isAt(int number, StudentId student) {
        return number < ids.size() && id(number).equals(student);
    }

    /** The next number of the same student. */
    int next(int number) {
        return isAt(number + 1, id(number)) ? number + 1 : UNKNOWN;
    }

    private int firstNotBefore(StudentId student) {
        int low = last < ids.size() && id(last).compareTo(student) < 0 ? last + 1 : 0;
        int high = low;
        for (int stride = 1; high < ids.size() && id(high).compareTo(student) < 0; stride *= 2) {
            low = high + 1;
            high += stride;
        }
        high = Math.min(high, ids.size());
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
