package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/** Students sorted into courses: the students of a course are eligible at the same mentors. */
final class Courses {

    private static final int[] NONE = {};

    private final List<Target> targets;
    private final Map<MentorId, Integer> index;
    private final int[] course;
    private final int[][] before;
    private final List<BitSet> mentors = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();

    /** The same by the sets themselves, which many students share. */
    private final IdentityHashMap<BitSet, Integer> same = new IdentityHashMap<>();

    private record PoolKey(Interval window, ParcoursCode parcours, Optional<ProjectCode> project) {}

    /** Courses of students, and mentors in the order of their ids. */
    Courses(List<ToPlace> students, List<Target> targets, EligibilityRules rules) {
        this.targets = targets;
        this.index = new HashMap<>(2 * targets.size());
        for (int i = 0; i < targets.size(); i++) {
            index.put(targets.get(i).mentor().id(), i);
        }
        this.course = new int[students.size()];
        this.before = new int[students.size()][];
        Profiles profiles = new Profiles(targets);
        Map<Interval, Presence> presence = new HashMap<>();
        Map<PoolKey, Pool> pools = new HashMap<>();
        for (int i = 0; i < course.length; i++) {
            ToPlace student = students.get(i);
            Pool pool = pools.computeIfAbsent(
                    key(student),
                    key -> new Pool(
                            profiles.suiting(student.student()),
                            targets,
                            presence.computeIfAbsent(key.window(), window -> new Presence(targets, window)),
                            rules));
            course[i] = course(pool.eligible(student), student.holder());
            before[i] = student.before().isEmpty() ? NONE : eligibleOf(student.before(), mentors.get(course[i]));
        }
    }

    /** The course of those who may go to any of some mentors but the holder. */
    private int course(BitSet eligible, MentorId holder) {
        int own = indexOf(holder);
        if (own < 0 || !eligible.get(own)) {
            return same.computeIfAbsent(eligible, this::number);
        }
        BitSet others = (BitSet) eligible.clone();
        others.clear(own);
        return number(others);
    }

    private int number(BitSet eligible) {
        return numbers.computeIfAbsent(eligible, this::add);
    }

    private static PoolKey key(ToPlace student) {
        return new PoolKey(
                student.window(),
                student.student().parcours(),
                student.student().project());
    }

    /** The index of a mentor, −1 for one who is none of these. */
    private int indexOf(MentorId mentor) {
        return index.getOrDefault(mentor, -1);
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
                .mapToInt(this::indexOf)
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
