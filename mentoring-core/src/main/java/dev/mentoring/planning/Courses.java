package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Students sorted into courses: the students of a course are eligible at the same mentors. */
final class Courses {

    private static final int NONE = -1;

    private final int[] course;
    private final List<BitSet> mentors = new ArrayList<>();
    private final Map<MentorId, Integer> index;

    /** A holder who would be eligible, as nobody is for the own student, or {@link #NONE}. */
    private record Key(Pool pool, BitSet some, int holder) {}

    Courses(List<ToPlace> students, List<Target> targets, EligibilityRules rules) {
        course = new int[students.size()];
        index = index(targets);
        Map<Pool.Key, Pool> pools = new HashMap<>();
        Map<Key, Integer> numbers = new HashMap<>();
        for (int i = 0; i < course.length; i++) {
            ToPlace student = students.get(i);
            Pool pool = pools.computeIfAbsent(Pool.Key.of(student), key -> new Pool(student, targets, rules));
            BitSet some = pool.eligibleOfSome(student);
            int holder = index.getOrDefault(student.holder(), NONE);
            Key key = new Key(pool, some, pool.has(holder, some) ? holder : NONE);
            course[i] = numbers.computeIfAbsent(key, this::add);
        }
    }

    static Map<MentorId, Integer> index(List<Target> targets) {
        Map<MentorId, Integer> index = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            index.put(targets.get(i).mentor().id(), i);
        }
        return index;
    }

    private int add(Key key) {
        BitSet eligible = key.pool().with(key.some());
        if (key.holder() >= 0) {
            eligible.clear(key.holder());
        }
        mentors.add(eligible);
        return mentors.size() - 1;
    }

    int[] course() {
        return course.clone();
    }

    /** For each student the eligible mentors whom the student had before, in order. */
    int[][] before(List<ToPlace> students) {
        int[][] before = new int[course.length][];
        for (int i = 0; i < before.length; i++) {
            BitSet eligible = mentors.get(course[i]);
            before[i] = students.get(i).before().stream()
                    .mapToInt(mentor -> index.getOrDefault(mentor, NONE))
                    .filter(mentor -> mentor != NONE && eligible.get(mentor))
                    .sorted()
                    .toArray();
        }
        return before;
    }

    /** For each mentor the courses whose students may come. */
    int[][] coursesOf() {
        List<List<Integer>> of = new ArrayList<>();
        for (int mentor = 0; mentor < index.size(); mentor++) {
            of.add(new ArrayList<>());
        }
        for (int each = 0; each < mentors.size(); each++) {
            int number = each;
            mentors.get(each).stream().forEach(mentor -> of.get(mentor).add(number));
        }
        return of.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
