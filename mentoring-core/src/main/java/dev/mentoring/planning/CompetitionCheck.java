package dev.mentoring.planning;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a student and those placed are one too many for some seats: nobody of them may go to any other mentor with
 * a seat left, nobody placed comes after the one who is not, and whoever is left out makes room. What concerns those
 * placed is checked once for all students whom they keep out.
 */
final class CompetitionCheck {

    private final CheckedFacts facts;
    private final EligibleMentors eligible;
    private final List<StudentId> rest;
    private final List<MentorId> mentors;
    private final SeatsLeft seats;

    private final Set<StudentId> named;
    private final BitSet theirs;
    private final int there;
    private final Optional<String> flaw;
    private final Optional<ToPlace> last;
    private final Map<Integer, Set<BitSet>> kindsAt = new HashMap<>();
    private final IdentityHashMap<BitSet, Boolean> reachesAll = new IdentityHashMap<>();
    private final IdentityHashMap<BitSet, Optional<MentorId>> elsewhere = new IdentityHashMap<>();

    /**
     * A student who is placed.
     *
     * @param student the student
     * @param mentor the replacement
     */
    record Rival(ToPlace student, MentorId mentor) {}

    /**
     * What is to be checked.
     *
     * @param rest all students but the one not placed
     * @param mentors whose seats they compete for
     * @param rivals those of the rest who are placed in these weeks
     * @param seats the seats left in these weeks
     */
    CompetitionCheck(
            CheckedFacts facts,
            EligibleMentors eligible,
            List<StudentId> rest,
            List<MentorId> mentors,
            List<Rival> rivals,
            SeatsLeft seats) {
        this.facts = facts;
        this.eligible = eligible;
        this.rest = rest;
        this.mentors = mentors;
        this.seats = seats;
        named = ImmutableSet.copyOf(rest);
        theirs = eligible.numbers(mentors);
        there = mentors.stream().mapToInt(seats::at).sum();
        last = rivals.stream().map(Rival::student).max(Comparator.comparingInt(facts::tier));
        rivals.forEach(each -> kindsAt.computeIfAbsent(eligible.number(each.mentor()), none -> sameOnes())
                .add(eligible.of(each.student())));
        flaw = miscounted().or(() -> incomplete(rivals)).or(this::roomElsewhere);
    }

    private static Set<BitSet> sameOnes() {
        return Sets.newIdentityHashSet();
    }

    private Optional<String> miscounted() {
        boolean eachOnce = theirs.cardinality() == mentors.size();
        return eachOnce && mentors.stream().allMatch(each -> seats.at(each) > 0)
                ? Optional.empty()
                : Optional.of("a mentor is counted who has no seat left, or twice");
    }

    private Optional<String> incomplete(List<Rival> rivals) {
        boolean whole = named.size() == rest.size()
                && rivals.size() == rest.size()
                && kindsAt.keySet().stream().allMatch(number -> number >= 0 && theirs.get(number));
        return whole ? Optional.empty() : Optional.of("its students are not one and those placed in its seats");
    }

    private Optional<String> roomElsewhere() {
        return kindsAt.values().stream()
                .flatMap(Set::stream)
                .flatMap(kind -> elsewhere(kind).stream())
                .findFirst()
                .map(CompetitionCheck::room);
    }

    private static String room(MentorId mentor) {
        return "there are seats at " + mentor + " too";
    }

    /** A mentor with a seat left whose seats are not among these. */
    private Optional<MentorId> elsewhere(BitSet kind) {
        return elsewhere.computeIfAbsent(kind, mentorsOfKind -> {
            BitSet others = (BitSet) mentorsOfKind.clone();
            others.andNot(theirs);
            return others.stream()
                    .mapToObj(number -> eligible.mentor(number).mentor().id())
                    .filter(mentor -> seats.at(mentor) > 0)
                    .findFirst();
        });
    }

    /** Whether it is about those students, and one more, and about those mentors. */
    boolean isAbout(Certificate line, StudentId one) {
        return mentors.equals(line.mentors()) && isRest(line.students(), one);
    }

    private boolean isRest(List<StudentId> students, StudentId one) {
        if (students.size() != rest.size() + 1) {
            return false;
        }
        int skipped = 0;
        for (int i = 0; i < students.size(); i++) {
            StudentId student = students.get(i);
            if (skipped == 0 && student.equals(one)) {
                skipped = 1;
            } else if (i - skipped >= rest.size() || !student.equals(rest.get(i - skipped))) {
                return false;
            }
        }
        return true;
    }

    /** How many students there are but for the one not placed. */
    int size() {
        return rest.size();
    }

    /** How many seats there are. */
    int seats() {
        return there;
    }

    /** Why it does not keep out that student; or empty. */
    Optional<String> wrong(ToPlace student) {
        StudentId id = student.student().id();
        return flaw.or(() -> named.contains(id) ? Optional.of(id + " is named twice") : Optional.empty())
                .or(() -> last.filter(each -> facts.tier(each) > facts.tier(student))
                        .map(each -> each.student().id() + " is placed, and comes after " + id))
                .or(() -> elsewhere(eligible.of(student)).map(CompetitionCheck::room))
                .or(() -> reachesAll.computeIfAbsent(eligible.of(student), this::reachesAll)
                        ? Optional.empty()
                        : Optional.of(id + " does not compete for all of its seats"));
    }

    /** By moves from seat to seat, the one not placed reaches the seat of each of the others. */
    private boolean reachesAll(BitSet first) {
        BitSet unreached = (BitSet) theirs.clone();
        Set<BitSet> seen = sameOnes();
        Deque<BitSet> moving = new ArrayDeque<>(List.of(first));
        while (!moving.isEmpty()) {
            BitSet reached = (BitSet) moving.remove().clone();
            reached.and(unreached);
            unreached.andNot(reached);
            reached.stream()
                    .mapToObj(number -> kindsAt.getOrDefault(number, Set.of()))
                    .flatMap(Set::stream)
                    .filter(seen::add)
                    .forEach(moving::add);
        }
        return unreached.isEmpty();
    }
}
