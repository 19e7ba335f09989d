package dev.mentoring.planning.drawing;

import dev.mentoring.leave.Leave;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.policy.Strength;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * What is known of students, a column for each kind of fact, in their order; equal windows, wishes and trainings have
 * equal numbers. Facts are read student by student, as they lie in memory, so that whoever looks at one kind of fact need
 * not go there again; in short loops, so that what lies far off is fetched for several at once. Arrays, where they can be: to take an object out of a list is to look at what class it is of.
 */
final class StudentColumns {

    private final MentorColumns mentors;
    private final List<ToPlace> students;
    private final Student[] people;
    private final StudentId[] ids;
    private final LeaveId[] leaves;
    private final Strength[] strengths;
    private final List<Set<MentorId>> before;
    private final BitSet apprentices = new BitSet();
    private final int[] holders;
    private final int[] windowOf;
    private final int[] wishes;
    private final int[] trainings;
    private final Numbers<Interval> everyWindow = new Numbers<>();
    private final Numbers<Wish> everyWish = new Numbers<>();
    private final Numbers<Training> everyTraining = new Numbers<>();

    /** What the first student with a leave has, and the others mostly share. */
    private record OnLeave(LeaveId id, MentorId mentor, int holder, Interval window, int number) {}

    /** Reads students, some of whom those mentors hold. */
    StudentColumns(List<ToPlace> students, MentorColumns mentors) {
        this.mentors = mentors;
        this.students = students;
        int count = students.size();
        people = new Student[count];
        ids = new StudentId[count];
        leaves = new LeaveId[count];
        strengths = new Strength[count];
        before = new ArrayList<>(count);
        holders = new int[count];
        windowOf = new int[count];
        wishes = new int[count];
        trainings = new int[count];
        IdentityHashMap<Leave, OnLeave> shared = new IdentityHashMap<>();
        for (int i = 0; i < count; i++) {
            ToPlace each = students.get(i);
            OnLeave known = shared.get(each.leave());
            OnLeave leave = known == null ? onLeave(each) : known;
            if (known == null) {
                shared.put(each.leave(), leave);
            }
            holders[i] = holder(each, leave);
            leaves[i] = leave.id();
            strengths[i] = each.strength();
            before.add(each.before());
            people[i] = each.student();
            windowOf[i] = window(each, leave);
        }
        for (int i = 0; i < count; i++) {
            read(i, people[i]);
        }
    }

    private OnLeave onLeave(ToPlace first) {
        return new OnLeave(
                first.leave().id(),
                first.holder(),
                mentors.place(first.holder()),
                first.window(),
                everyWindow.of(first.window()));
    }

    @SuppressWarnings("ReferenceEquality") // any other is looked up
    private int holder(ToPlace each, OnLeave leave) {
        return each.holder() == leave.mentor() ? leave.holder() : mentors.place(each.holder());
    }

    @SuppressWarnings("ReferenceEquality") // any other is looked up
    private int window(ToPlace each, OnLeave leave) {
        return each.window() == leave.window() ? leave.number() : everyWindow.of(each.window());
    }

    private void read(int place, Student each) {
        ids[place] = each.id();
        wishes[place] = everyWish.byValue(new Wish(windowOf[place], each.parcours(), each.project()));
        trainings[place] = everyTraining.of(each.training());
        apprentices.set(place, each.isApprentice());
    }

    int count() {
        return wishes.length;
    }

    ToPlace get(int place) {
        return students.get(place);
    }

    Student person(int place) {
        return people[place];
    }

    StudentId id(int place) {
        return ids[place];
    }

    LeaveId leave(int place) {
        return leaves[place];
    }

    Strength strength(int place) {
        return strengths[place];
    }

    /** The mentors whom a student had before the holder. */
    Set<MentorId> before(int place) {
        return before.get(place);
    }

    boolean isApprentice(int place) {
        return apprentices.get(place);
    }

    /** The place of the holder among the mentors, {@link MentorColumns#NONE} when the holder is none of them. */
    int holder(int place) {
        return holders[place];
    }

    /** The number of the wish. */
    int wish(int place) {
        return wishes[place];
    }

    /** All wishes, by number. */
    List<Wish> wishes() {
        return everyWish.values();
    }

    int window(int place) {
        return windowOf[place];
    }

    /** All windows, by number. */
    List<Interval> windows() {
        return everyWindow.values();
    }

    /** The same number for students with sessions due in the same weeks of a window. */
    int schedule(int place) {
        return 2 * trainings[place] + (isApprentice(place) ? 1 : 0);
    }
}
