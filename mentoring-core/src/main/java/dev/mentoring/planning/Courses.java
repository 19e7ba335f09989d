package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;

/** Students sorted into courses: the students of a course are eligible at the same mentors. */
final class Courses {

    private static final int[] NONE = {};

    private final List<Target> targets;
    private final EligibilityRules rules;
    private final Map<MentorId, Integer> index;
    private final Profiles profiles;
    private final Map<Interval, Presence> presence = new HashMap<>();
    private final Map<PoolKey, Pool> pools = new HashMap<>();
    private final int[] course;
    private final int[][] before;
    private final List<BitSet> mentors = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();

    /** The same by the sets themselves, which many students share. */
    private final IdentityHashMap<BitSet, Integer> same = new IdentityHashMap<>();

    /** Numbers of a window, a parcours and a project. */
    private record PoolKey(int window, int parcours, int project) {}

    /**
     * Sorts students.
     *
     * @param targets the mentors
     * @param ids theirs
     */
    Courses(List<ToPlace> students, List<Target> targets, List<MentorId> ids, EligibilityRules rules) {
        this.targets = targets;
        this.rules = rules;
        this.index = Sweep.places(ids);
        this.profiles = new Profiles(targets);
        this.course = new int[students.size()];
        this.before = new int[students.size()][];
        sort(students);
    }

    private void sort(List<ToPlace> students) {
        List<Student> people = Sweep.over(students, ToPlace::student);
        int[] window = Sweep.numbers(Sweep.over(students, ToPlace::window));
        int[] parcours = Sweep.numbers(Sweep.over(people, Student::parcours));
        int[] project = Sweep.numbers(Sweep.over(people, Student::project));
        int[] holder = Sweep.find(Sweep.over(students, ToPlace::holder), index);
        for (int i = 0; i < course.length; i++) {
            ToPlace student = students.get(i);
            Pool pool = pools.computeIfAbsent(new PoolKey(window[i], parcours[i], project[i]), none -> pool(student));
            course[i] = course(pool.eligible(student), holder[i]);
            before[i] = student.before().isEmpty() ? NONE : eligibleOf(student.before(), mentors.get(course[i]));
        }
    }

    private Pool pool(ToPlace student) {
        return new Pool(
                profiles.suiting(student.student()),
                targets,
                presence.computeIfAbsent(student.window(), window -> new Presence(targets, window)),
                rules);
    }

    /** The course of those who may go to any of some mentors but the holder. */
    private int course(BitSet eligible, int holder) {
        if (holder < 0 || !eligible.get(holder)) {
            return same.computeIfAbsent(eligible, this::number);
        }
        BitSet others = (BitSet) eligible.clone();
        others.clear(holder);
        return number(others);
    }

    private int number(BitSet eligible) {
        return numbers.computeIfAbsent(eligible, this::add);
    }

    private int add(BitSet eligible) {
        mentors.add(eligible);
        return mentors.size() - 1;
    }

    int[] course() {
        return course;
    }

    /** For each student the eligible mentors whom the student had before, in order. */
    int[][] before() {
        return before;
    }

    private int[] eligibleOf(Set<MentorId> some, BitSet eligible) {
        return some.stream()
                .mapToInt(mentor -> index.getOrDefault(mentor, Sweep.NONE))
                .filter(mentor -> mentor >= 0 && eligible.get(mentor))
                .sorted()
                .toArray();
    }

    /** For each mentor the courses whose students may come, in order. */
    int[][] coursesOf() {
        int[] counts = new int[targets.size()];
        mentors.forEach(eligible -> eligible.stream().forEach(mentor -> counts[mentor]++));
        int[][] of = new int[counts.length][];
        for (int mentor = 0; mentor < of.length; mentor++) {
            of[mentor] = new int[counts[mentor]];
        }
        for (int number = mentors.size() - 1; number >= 0; number--) {
            BitSet eligible = mentors.get(number);
            for (int mentor = eligible.nextSetBit(0); mentor >= 0; mentor = eligible.nextSetBit(mentor + 1)) {
                of[mentor][--counts[mentor]] = number;
            }
        }
        return of;
    }
}
