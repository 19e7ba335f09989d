package dev.mentoring.planning;

import com.google.common.collect.Lists;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.Interval;

/** Students sorted into courses: the students of a course are eligible at the same mentors. */
final class Courses {

    private final List<ToPlace> students;
    private final List<MentorId> ids;
    private final int[] course;
    private final List<BitSet> mentors = new ArrayList<>();

    private record PoolKey(Interval window, ParcoursCode parcours, Optional<ProjectCode> project) {}

    /** Courses of students, and mentors in the order of their ids. */
    Courses(List<ToPlace> students, List<Target> targets, EligibilityRules rules) {
        this.students = students;
        this.ids = Lists.transform(targets, each -> each.mentor().id());
        this.course = new int[students.size()];
        Map<Interval, Presence> presence = new HashMap<>();
        Map<PoolKey, Pool> pools = new HashMap<>();
        Map<BitSet, Integer> numbers = new HashMap<>();
        IdentityHashMap<BitSet, Integer> same = new IdentityHashMap<>();
        Map<ParcoursCode, List<Integer>> onParcours = onParcours(targets);
        for (int i = 0; i < course.length; i++) {
            ToPlace student = students.get(i);
            Presence there = presence.computeIfAbsent(student.window(), window -> new Presence(targets, window));
            Pool pool = pools.computeIfAbsent(
                    key(student),
                    key -> new Pool(
                            student,
                            onParcours.getOrDefault(student.student().parcours(), List.of()),
                            targets,
                            there,
                            rules));
            BitSet eligible = pool.eligible(student);
            int holder = Collections.binarySearch(ids, student.holder());
            if (holder >= 0 && eligible.get(holder)) {
                BitSet others = (BitSet) eligible.clone();
                others.clear(holder);
                course[i] = numbers.computeIfAbsent(others, this::add);
            } else {
                course[i] = same.computeIfAbsent(eligible, set -> numbers.computeIfAbsent(set, this::add));
            }
        }
    }

    private static Map<ParcoursCode, List<Integer>> onParcours(List<Target> targets) {
        Map<ParcoursCode, List<Integer>> mentors = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            for (ParcoursCode code : targets.get(i).mentor().profile().keySet()) {
                mentors.computeIfAbsent(code, none -> new ArrayList<>()).add(i);
            }
        }
        return mentors;
    }

    private static PoolKey key(ToPlace student) {
        return new PoolKey(
                student.window(),
                student.student().parcours(),
                student.student().project());
    }

    private Optional<Integer> index(MentorId mentor) {
        int index = Collections.binarySearch(ids, mentor);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private int add(BitSet eligible) {
        mentors.add(eligible);
        return mentors.size() - 1;
    }

    int[] course() {
        return course.clone();
    }

    /** For each student the eligible mentors whom the student had before, in order. */
    int[][] before() {
        int[][] before = new int[course.length][];
        for (int i = 0; i < before.length; i++) {
            BitSet eligible = mentors.get(course[i]);
            before[i] = students.get(i).before().stream()
                    .flatMap(mentor -> index(mentor).stream())
                    .filter(eligible::get)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        return before;
    }

    /** For each mentor the courses whose students may come, in order. */
    int[][] coursesOf() {
        int[] counts = new int[ids.size()];
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
