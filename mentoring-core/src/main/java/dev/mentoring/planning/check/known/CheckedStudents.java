package dev.mentoring.planning.check.known;

import dev.mentoring.leave.Leave;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.util.IdentityHashMap;
import java.util.List;
import org.threeten.extra.Interval;

/**
 * The students of a case by number, in the order of the case. A search begins where the last one ended, with strides that
 * grow: lines in the order of the case are found at a glance, lines in any other order are found too.
 */
public final class CheckedStudents {

    public static final int UNKNOWN = -1;

    private static final int NEAR = 64;

    private final List<ToPlace> students;
    private final StudentId[] ids;
    private final LeaveId[] leaves;
    private final Strength[] strengths;
    private final int[] holders;
    private final int[] demands;
    private final int[] windowOf;
    private final int[] trainings;
    private final Numbering<Interval> windows = new Numbering<>();
    private final Demands everyDemand = new Demands();
    private final Numbering<Training> everyTraining = new Numbering<>();

    private int last;

    /** What is known of a leave by its first student, and mostly holds for the others. */
    private record Absence(LeaveId leave, MentorId mentor, int holder, Interval window, int number) {

        @SuppressWarnings("ReferenceEquality") // an equal one is looked up
        boolean isOf(MentorId one) {
            return one == mentor;
        }

        @SuppressWarnings("ReferenceEquality") // an equal one is looked up
        boolean isIn(Interval one) {
            return one == window;
        }
    }

    /** Numbers students, some of whom those mentors hold. Short loops: what lies far off is fetched for several at once. */
    CheckedStudents(List<ToPlace> students, CheckedMentors mentors) {
        this.students = students;
        ids = new StudentId[students.size()];
        leaves = new LeaveId[ids.length];
        strengths = new Strength[ids.length];
        holders = new int[ids.length];
        demands = new int[ids.length];
        windowOf = new int[ids.length];
        trainings = new int[ids.length];
        IdentityHashMap<Leave, Absence> absences = new IdentityHashMap<>();
        Student[] people = new Student[ids.length];
        for (int number = 0; number < ids.length; number++) {
            ToPlace each = students.get(number);
            Absence known = absences.get(each.leave());
            Absence absence = known == null ? absence(each, mentors) : known;
            if (known == null) {
                absences.put(each.leave(), absence);
            }
            people[number] = each.student();
            leaves[number] = absence.leave();
            strengths[number] = each.strength();
            holders[number] = absence.isOf(each.holder()) ? absence.holder() : mentors.number(each.holder());
            windowOf[number] = absence.isIn(each.window()) ? absence.number() : windows.of(each.window());
        }
        for (int number = 0; number < ids.length; number++) {
            read(number, people[number]);
        }
    }

    private Absence absence(ToPlace each, CheckedMentors mentors) {
        return new Absence(
                each.leave().id(),
                each.holder(),
                mentors.number(each.holder()),
                each.window(),
                windows.of(each.window()));
    }

    private void read(int number, Student each) {
        ids[number] = each.id();
        demands[number] =
                everyDemand.of(windowOf[number], each.parcours(), each.project().orElse(null));
        trainings[number] = 2 * everyTraining.of(each.training()) + (each.isApprentice() ? 1 : 0);
    }

    int count() {
        return ids.length;
    }

    ToPlace get(int number) {
        return students.get(number);
    }

    public StudentId id(int number) {
        return ids[number];
    }

    public Strength strength(int number) {
        return strengths[number];
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
    Demands demands() {
        return everyDemand;
    }

    /** All windows, by number. */
    Numbering<Interval> windows() {
        return windows;
    }

    /** The number of the student's window. */
    int window(int number) {
        return windowOf[number];
    }

    /** The same for students with sessions due in the same weeks. */
    int training(int number) {
        return trainings[number];
    }

    /** The number of a student for a leave, or {@link #UNKNOWN}. */
    public int find(StudentId student, LeaveId leave) {
        int near = near(student, leave);
        int found = near == UNKNOWN ? search(student, leave) : near;
        last = found == UNKNOWN ? last : found;
        return found;
    }

    /** Looks for the object itself, not far from where the last search ended, which takes less than one look at its value. */
    @SuppressWarnings("ReferenceEquality") // an equal one is found by value
    private int near(StudentId student, LeaveId leave) {
        int end = Math.min(last + NEAR, count());
        for (int number = last; number < end; number++) {
            if (ids[number] == student && leaves[number].equals(leave)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    /** A student has a number for each leave. */
    private int search(StudentId student, LeaveId leave) {
        int number = firstNotBefore(student);
        while (number < count() && ids[number].equals(student)) {
            if (leaves[number].equals(leave)) {
                return number;
            }
            number++;
        }
        return UNKNOWN;
    }

    private int firstNotBefore(StudentId student) {
        int low = last < count() && ids[last].compareTo(student) < 0 ? last : 0;
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
