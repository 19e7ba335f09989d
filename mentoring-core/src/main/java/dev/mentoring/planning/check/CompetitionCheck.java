package dev.mentoring.planning.check;

import dev.mentoring.plan.WrongLine.Why;
import dev.mentoring.planning.check.known.CheckedExchanges;
import dev.mentoring.planning.check.known.CheckedFacts;
import dev.mentoring.planning.check.known.CheckedMentors;
import dev.mentoring.planning.check.known.CheckedSeats;
import dev.mentoring.planning.check.known.CheckedStudents;
import dev.mentoring.planning.check.known.EligibleMentors;
import dev.mentoring.planning.check.known.Flaw;
import dev.mentoring.planning.check.known.SeatsLeft;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final BitSet theirs = new BitSet();
    private final BitSet seated = new BitSet();
    private final BitSet kinds = new BitSet();

    /** Mentors with a seat left whose seats are not among these. */
    private final BitSet elsewhere;

    /** By kind: why students of the kind are not kept out; or empty. */
    private final Map<Integer, Optional<Flaw>> ofKind = new HashMap<>();

    /** By the kinds that move: the mentors to whom none of them may go. */
    private final Map<BitSet, BitSet> unreached = new HashMap<>();

    private final Optional<Flaw> flaw;
    private int there;
    private boolean someHaveNoSeat;
    private int last = CheckedStudents.UNKNOWN;

    /**
     * What competitions are checked against.
     *
     * @param sitting who sits with whom in the weeks in which the students compete
     * @param seats the seats left in these weeks
     * @param exchanges who makes room for whom in these weeks
     */
    record Scene(
            CheckedFacts facts,
            EligibleMentors eligible,
            CheckedSeats sitting,
            SeatsLeft seats,
            CheckedExchanges exchanges) {

        int seatsAt(int mentor) {
            return mentor == CheckedMentors.UNKNOWN ? 0 : seats.at(mentor);
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
        for (int mentor : scene.facts().mentors().numbers(mentors)) {
            add(mentor);
        }
        elsewhere = (BitSet) scene.seats().anywhere().clone();
        elsewhere.andNot(theirs);
        flaw = miscounted().or(this::incomplete).or(this::roomElsewhere);
    }

    private void add(int mentor) {
        int seats = scene.seatsAt(mentor);
        someHaveNoSeat |= seats == 0;
        there += seats;
        if (mentor != CheckedMentors.UNKNOWN && !theirs.get(mentor)) {
            theirs.set(mentor);
            seat(scene.sitting().with(mentor), mentor);
        }
    }

    private void seat(CheckedSeats.Sitting sitting, int mentor) {
        scene.sitting().addTo(seated, mentor);
        kinds.or(sitting.kinds());
        scene.exchanges().seat(sitting.kinds(), mentor);
        last = scene.facts().later(last, sitting.last());
    }

    private Optional<Flaw> miscounted() {
        boolean someAreTwice = theirs.cardinality() < mentors.size();
        return someAreTwice || someHaveNoSeat ? Flaw.of(Why.MENTOR_MISCOUNTED) : Optional.empty();
    }

    private Optional<Flaw> incomplete() {
        return areSeated(rivals) || areSeated(rivals.stream().sorted().toList())
                ? Optional.empty()
                : Flaw.of(Why.OTHER_STUDENTS);
    }

    /** Whether these are those who sit with the mentors, in order. */
    private boolean areSeated(List<StudentId> named) {
        if (named.size() != seated.cardinality()) {
            return false;
        }
        int student = seated.nextSetBit(0);
        for (Object each : named) {
            if (!Objects.equals(each, id(student))) {
                return false;
            }
            student = seated.nextSetBit(student + 1);
        }
        return true;
    }

    private Optional<Flaw> roomElsewhere() {
        return kinds.stream()
                .mapToObj(this::roomElsewhere)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A mentor with a seat left for students of a kind whose seats are not among these. */
    private Optional<Flaw> roomElsewhere(int kind) {
        BitSet eligible = scene.eligible().set(kind);
        return elsewhere.intersects(eligible) ? room(eligible) : Optional.empty();
    }

    private Optional<Flaw> room(BitSet eligible) {
        BitSet there = (BitSet) elsewhere.clone();
        there.and(eligible);
        return Flaw.of(Why.ROOM_ELSEWHERE, scene.facts().mentors().id(there.nextSetBit(0)));
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
    Optional<Flaw> wrong(int student) {
        return flaw.or(() -> placedLater(student))
                .or(() -> ofKind.computeIfAbsent(scene.eligible().of(student), this::wrongOfKind));
    }

    private Optional<Flaw> placedLater(int student) {
        return last == CheckedStudents.UNKNOWN
                        || scene.facts().tier(last) <= scene.facts().tier(student)
                ? Optional.empty()
                : Flaw.of(Why.PLACED_BEFORE, id(last), id(student));
    }

    private Optional<Flaw> wrongOfKind(int kind) {
        return roomElsewhere(kind).or(() -> reachesAll(kind) ? Optional.empty() : Flaw.of(Why.SEATS_OUT_OF_REACH));
    }

    /** Whether the students of a kind, and those who make room for them, may go to all of the mentors. */
    private boolean reachesAll(int kind) {
        BitSet left = (BitSet) unreached
                .computeIfAbsent(scene.exchanges().moving(kind, kinds), this::unreachedBy)
                .clone();
        left.andNot(scene.eligible().set(kind));
        return left.isEmpty();
    }

    private BitSet unreachedBy(BitSet moving) {
        BitSet left = (BitSet) theirs.clone();
        moving.stream().forEach(kind -> left.andNot(scene.eligible().set(kind)));
        return left;
    }

    private StudentId id(int student) {
        return scene.facts().students().id(student);
    }
}
