package dev.mentoring.planning.check.known;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * To whom there is no objection, for each student, of those with a free seat: sets of mentors, numbered, the same for
 * students with the same mentors. Mentors with no leave in the window are asked about once for students alike.
 */
public final class EligibleMentors {

    private static final int NOT_ASKED = 0;

    /** With more mentors than this for a student, students are few. */
    private static final int MANY = 8;

    private final CheckedFacts facts;

    /** So few students that each is asked about alone; profiles are sorted for many. */
    private final boolean areFew;

    private final Supplier<CheckedProfiles> profiles = Suppliers.memoize(this::sorted);

    /** Mentors who hold sessions on some days only: an apprentice's training day may be none of them. */
    private final Supplier<BitSet> ofSomeDays = Suppliers.memoize(this::choosy);

    /** By the number of the window. */
    private final Supplier<List<CheckedAbsences>> absences = Suppliers.memoize(this::away);

    private final Supplier<BitSet> ready = Suppliers.memoize(this::ready);

    /** By the number of a demand: for whoever is no apprentice. */
    private final @Nullable Kind[] kinds;

    private final Map<Key, Kind> ofApprentices = new HashMap<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    /** By student, the number of the set and one. */
    private final int[] known;

    /** What a mentor without a leave in the window is asked about for an apprentice. */
    private record Key(int demand, int training) {}

    /** Those eligible for all students of the kind, with the number of that set, and those with a leave in the window. */
    private record Kind(int number, BitSet all, BitSet some) {}

    EligibleMentors(CheckedFacts facts) {
        this.facts = facts;
        this.known = new int[facts.students().count()];
        this.kinds = new Kind[students().demands().all().size()];
        this.areFew = MANY * known.length < facts.mentors().count();
    }

    private List<CheckedAbsences> away() {
        return CheckedAbsences.in(students().windows().all(), facts.mentors());
    }

    private CheckedProfiles sorted() {
        return new CheckedProfiles(students().demands().all(), facts.mentors(), ready.get());
    }

    private BitSet choosy() {
        BitSet choosy = new BitSet();
        for (int mentor = 0; mentor < facts.mentors().count(); mentor++) {
            choosy.set(mentor, !facts.mentors().get(mentor).mentor().days().isEmpty());
        }
        return choosy;
    }

    /** Those with a free seat, but for those who are on leave whenever a window begins. */
    private BitSet ready() {
        BitSet ready = new BitSet();
        absences.get().forEach(during -> {
            BitSet there = new BitSet();
            there.set(0, facts.mentors().count());
            there.andNot(during.gone());
            ready.or(there);
        });
        for (int mentor = 0; mentor < facts.mentors().count(); mentor++) {
            ready.set(mentor, ready.get(mentor) && facts.mentors().free(mentor) > 0);
        }
        return ready;
    }

    private CheckedStudents students() {
        return facts.students();
    }

    /** The mentors of a set. Not to be changed. */
    public BitSet set(int number) {
        return sets.get(number);
    }

    /** The number of the set of those eligible for a student. */
    public int of(int student) {
        if (known[student] == NOT_ASKED) {
            known[student] = 1 + ask(student);
        }
        return known[student] - 1;
    }

    /** Why a mentor cannot have a student, seats aside; or empty. */
    public Optional<Flaw> objection(int student, int mentor) {
        boolean suits = !areFew
                && kindOf(student).all().get(mentor)
                && mentor != students().holder(student);
        return suits
                ? Optional.empty()
                : facts.objection(student, facts.mentors().get(mentor));
    }

    private Kind kindOf(int student) {
        int demand = students().demand(student);
        if (students().isApprentice(student)) {
            return ofApprentices.computeIfAbsent(new Key(demand, students().training(student)), none -> kind(student));
        }
        Kind known = kinds[demand];
        Kind kind = known == null ? kind(student) : known;
        kinds[demand] = kind;
        return kind;
    }

    private int ask(int student) {
        Kind kind = kindOf(student);
        int holder = students().holder(student);
        boolean isOwn = holder >= 0 && kind.all().get(holder);
        if (kind.some().isEmpty() && !isOwn) {
            return kind.number();
        }
        BitSet eligible = (BitSet) kind.all().clone();
        if (isOwn) {
            eligible.clear(holder);
        }
        kind.some().stream()
                .filter(number ->
                        facts.objection(student, facts.mentors().get(number)).isEmpty())
                .forEach(eligible::set);
        return number(eligible);
    }

    private int number(BitSet eligible) {
        return numbers.computeIfAbsent(eligible, added -> {
            sets.add(added);
            return sets.size() - 1;
        });
    }

    private Kind kind(int student) {
        Demand demand = students().demands().get(students().demand(student));
        CheckedAbsences during = absences.get().get(demand.window());
        BitSet suiting = areFew ? asked(demand) : profiles.get().with(demand);
        BitSet some = during.inPart(suiting);
        BitSet all = during.isAnyAway(suiting) ? during.neverAway(suiting) : suiting;
        if (students().isApprentice(student)) {
            all = serving(all, student);
        }
        return new Kind(number(all), all, some);
    }

    private BitSet asked(Demand demand) {
        BitSet suiting = new BitSet();
        ready.get().stream()
                .filter(mentor -> demand.isMetBy(facts.mentors().profile(mentor)))
                .forEach(suiting::set);
        return suiting;
    }

    /** Those of some mentors who serve an apprentice's training days. */
    private BitSet serving(BitSet some, int student) {
        BitSet serving = (BitSet) some.clone();
        BitSet choosy = (BitSet) some.clone();
        choosy.and(ofSomeDays.get());
        choosy.stream()
                .filter(number ->
                        facts.unfit(student, facts.mentors().get(number)).isPresent())
                .forEach(serving::clear);
        return serving;
    }
}
