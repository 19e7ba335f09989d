package dev.mentoring.planning.check;

import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedWeeks;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whether one more student fits beside all who are placed, once a mentor has changed: by an augmenting path, students who
 * move on from seat to seat until one finds a seat left. Where all windows touch the same weeks, there is a path if there
 * is room at all. Over different weeks {@link Reseating} goes on, where no path was found.
 */
final class Fitting {

    private final CheckedFacts facts;
    private final MendedMentors mentors;
    private final Seated seated;

    /** By student on a path: who would have the student's seat. The first of a path has none. */
    private final Map<Integer, Integer> successor = new HashMap<>();

    private final Deque<Integer> looking = new ArrayDeque<>();
    private final Set<Visit> visited = new HashSet<>();

    private record Visit(int mentor, CheckedWeeks weeks) {}

    /** With those seated who are; they sit there again afterwards. */
    Fitting(CheckedFacts facts, MendedMentors mentors, Seated seated) {
        this.facts = facts;
        this.mentors = mentors;
        this.seated = seated;
    }

    boolean fits(int student) {
        return hasPath(student) || (facts.weeks() > facts.weeks(student).length() && reseat(student));
    }

    private boolean reseat(int student) {
        return new Reseating(mentors, seated).fits(student);
    }

    private boolean hasPath(int student) {
        looking.add(student);
        while (!looking.isEmpty()) {
            int next = looking.remove();
            BitSet eligible = mentors.of(next);
            for (int mentor = eligible.nextSetBit(0); mentor >= 0; mentor = eligible.nextSetBit(mentor + 1)) {
                if (visited.add(new Visit(mentor, facts.weeks(next))) && endsAt(mentor, next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the path ends with a mentor; if not, whoever can make room there looks on. */
    private boolean endsAt(int mentor, int student) {
        if (seated.hasRoom(student, mentor, mentors.free(mentor), Seated.NOWHERE) && holds(mentor, student)) {
            return true;
        }
        for (int each : seated.with(mentor)) {
            if (!successor.containsKey(each)
                    && each != student
                    && seated.hasRoom(student, mentor, mentors.free(mentor), each)) {
                successor.put(each, student);
                looking.add(each);
            }
        }
        return false;
    }

    /** Whether nobody has a seat too many once all on the path have moved. */
    private boolean holds(int mentor, int student) {
        Map<Integer, Integer> moves = new LinkedHashMap<>();
        Integer moving = student;
        int to = mentor;
        while (moving != null) {
            moves.put(moving, to);
            to = seated.mentorOf(moving);
            moving = successor.get(moving);
        }
        Map<Integer, Integer> back = new HashMap<>();
        moves.forEach((each, target) -> {
            back.put(each, seated.mentorOf(each));
            seated.move(each, target);
        });
        boolean holds =
                moves.values().stream().allMatch(each -> seated.overfull(each, mentors.free(each)) == Seated.NOWHERE);
        back.forEach(seated::move);
        return holds;
    }
}
