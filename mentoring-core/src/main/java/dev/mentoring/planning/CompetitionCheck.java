package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that a student and those placed are one too many for some seats: nobody of them may go to any other mentor with
 * a seat left, nobody placed comes after the one who is not, and whoever is left out makes room. What concerns those
 * placed is checked once for all students whom they keep out.
 */
final class CompetitionCheck {

    private final Scene scene;
    private final List<StudentId> rivals;
    private final List<MentorId> mentors;

    private final int[] numbers;
    private final BitSet theirs = new BitSet();
    private final BitSet named = new BitSet();
    private final ExchangeCheck exchange;
    private final Map<Integer, Optional<MentorId>> elsewhere = new HashMap<>();
    private final int there;
    private final Optional<String> flaw;
    private int placed;
    private int last = CheckedStudents.UNKNOWN;

    /**
     * What competitions are checked against.
     *
     * @param weeks those in which the students compete
     * @param seats the seats left in these weeks
     */
    record Scene(
            CheckedFacts facts,
            CheckedDecisions decisions,
            EligibleMentors eligible,
            CheckedWeeks weeks,
            SeatsLeft seats) {

        int seatsAt(int mentor) {
            return mentor == CheckedFacts.UNKNOWN ? 0 : seats.at(mentor);
        }

        boolean isPlaced(int student) {
            return decisions.isPlaced(student) && facts.weeks(student) == weeks;
        }
    }

    /**
     * What is to be checked.
     *
     * @param rivals all students but the one not placed
     * @param mentors whose seats they compete for
     */
    CompetitionCheck(Scene scene, List<StudentId> rivals, List<MentorId> mentors) {
        this.scene = scene;
        this.rivals = rivals;
        this.mentors = mentors;
        numbers = mentors.stream().mapToInt(scene.facts()::number).toArray();
        Arrays.stream(numbers).filter(number -> number >= 0).forEach(theirs::set);
        there = Arrays.stream(numbers).map(scene::seatsAt).sum();
        exchange = new ExchangeCheck(scene.eligible(), theirs);
        rivals.forEach(this::add);
        flaw = miscounted().or(this::incomplete).or(this::roomElsewhere);
    }

    private void add(StudentId rival) {
        CheckedStudents students = scene.facts().students();
        int first = students.first(rival);
        if (first != CheckedStudents.UNKNOWN) {
            named.set(first);
        }
        for (int number = first; number != CheckedStudents.UNKNOWN; number = students.next(number)) {
            if (scene.isPlaced(number)) {
                addPlaced(number);
            }
        }
    }

    private void addPlaced(int student) {
        placed++;
        exchange.seat(scene.eligible().of(student), scene.decisions().mentorOf(student));
        if (last == CheckedStudents.UNKNOWN
                || scene.facts().tier(student) > scene.facts().tier(last)) {
            last = student;
        }
    }

    private Optional<String> miscounted() {
        boolean eachOnce = theirs.cardinality() == mentors.size();
        return eachOnce && Arrays.stream(numbers).allMatch(each -> scene.seatsAt(each) > 0)
                ? Optional.empty()
                : Optional.of("a mentor is counted who has no seat left, or twice");
    }

    private Optional<String> incomplete() {
        boolean whole =
                named.cardinality() == rivals.size() && placed == rivals.size() && exchange.seatsOnlyAmongTheirs();
        return whole ? Optional.empty() : Optional.of("its students are not one and those placed in its seats");
    }

    private Optional<String> roomElsewhere() {
        return exchange.seated().stream()
                .mapToObj(this::elsewhere)
                .flatMap(Optional::stream)
                .findFirst()
                .map(CompetitionCheck::room);
    }

    private static String room(MentorId mentor) {
        return "there are seats at " + mentor + " too";
    }

    /** A mentor with a seat left whose seats are not among these. */
    private Optional<MentorId> elsewhere(int kind) {
        return elsewhere.computeIfAbsent(kind, number -> {
            BitSet others = (BitSet) scene.seats().anywhere().clone();
            others.andNot(theirs);
            others.and(scene.eligible().set(number));
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(scene.facts().mentorId(others.nextSetBit(0)));
        });
    }

    /** Whether it is about those students, and one more, and about those mentors. */
    boolean isAbout(List<StudentId> others, List<MentorId> those) {
        return mentors.equals(those) && rivals.equals(others);
    }

    /** How many students there are but for the one not placed. */
    int size() {
        return rivals.size();
    }

    /** How many seats there are. */
    int seats() {
        return there;
    }

    /** Why it does not keep out that student; or empty. */
    Optional<String> wrong(int student) {
        StudentId id = scene.facts().student(student).student().id();
        int kind = scene.eligible().of(student);
        return flaw.or(() -> isNamed(id) ? Optional.of(id + " is named twice") : Optional.empty())
                .or(() -> placedLater(student, id))
                .or(() -> elsewhere(kind).map(CompetitionCheck::room))
                .or(() -> exchange.reachesAll(kind)
                        ? Optional.empty()
                        : Optional.of(id + " does not compete for all of its seats"));
    }

    private boolean isNamed(StudentId id) {
        return named.get(scene.facts().students().first(id));
    }

    private Optional<String> placedLater(int student, StudentId id) {
        return last == CheckedStudents.UNKNOWN
                        || scene.facts().tier(last) <= scene.facts().tier(student)
                ? Optional.empty()
                : Optional.of(scene.facts().student(last).student().id() + " is placed, and comes after " + id);
    }
}
