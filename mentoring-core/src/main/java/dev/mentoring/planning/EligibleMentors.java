package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Training;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * To whom there is no objection, for each student: sets of mentors, numbered, the same for students with the same mentors.
 * Mentors with no leave in the window are asked about once for students alike.
 */
final class EligibleMentors {

    private static final int NOT_ASKED = 0;

    private final CheckedFacts facts;
    private final CheckedProfiles profiles;

    /** Mentors who hold sessions on some days only: an apprentice's training day may be none of them. */
    private final BitSet ofSomeDays = new BitSet();

    private final Map<Interval, CheckedAbsences> absent = new HashMap<>();
    private final Map<Key, Kind> kinds = new HashMap<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    private final @Nullable Kind[] kindOf;

    /** By student, the number of the set and one. */
    private final int[] known;

    /** What a mentor without a leave in the window is asked about. */
    private record Key(
            ParcoursCode parcours, Optional<ProjectCode> project, Interval window, Optional<Training> apprentice) {

        static Key of(ToPlace student) {
            return new Key(
                    student.student().parcours(),
                    student.student().project(),
                    student.window(),
                    student.student().isApprentice()
                            ? Optional.of(student.student().training())
                            : Optional.empty());
        }
    }

    /** The set of those eligible for all, and those with a leave in the window. */
    private record Kind(int all, BitSet some) {}

    EligibleMentors(CheckedFacts facts) {
        this.facts = facts;
        this.known = new int[facts.students().count()];
        this.kindOf = new Kind[known.length];
        this.profiles = new CheckedProfiles(facts.mentors());
        for (int i = 0; i < facts.mentors().size(); i++) {
            ofSomeDays.set(i, !facts.mentor(i).mentor().days().isEmpty());
        }
    }

    /** The mentors of a set. Not to be changed. */
    BitSet set(int number) {
        return sets.get(number);
    }

    /** The number of the set of those eligible for a student. */
    int of(int student) {
        if (known[student] == NOT_ASKED) {
            known[student] = 1 + ask(student);
        }
        return known[student] - 1;
    }

    /** Why a mentor cannot have a student, seats aside; or empty. */
    Optional<String> objection(int student, int mentor) {
        Target target = facts.mentor(mentor);
        boolean suits = set(kindOf(student).all()).get(mentor)
                && !target.mentor().id().equals(facts.student(student).holder());
        return suits ? Optional.empty() : facts.objection(student, target);
    }

    private Kind kindOf(int student) {
        Kind known = kindOf[student];
        if (known == null) {
            known = kinds.computeIfAbsent(Key.of(facts.student(student)), key -> kind(student));
            kindOf[student] = known;
        }
        return known;
    }

    private int ask(int student) {
        Kind kind = kindOf(student);
        int holder = facts.find(facts.student(student).holder());
        boolean isOwn = holder >= 0 && set(kind.all()).get(holder);
        if (kind.some().isEmpty() && !isOwn) {
            return kind.all();
        }
        BitSet eligible = (BitSet) set(kind.all()).clone();
        if (isOwn) {
            eligible.clear(holder);
        }
        kind.some().stream()
                .filter(number -> facts.objection(student, facts.mentor(number)).isEmpty())
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
        ToPlace sample = facts.student(student);
        CheckedAbsences absences =
                absent.computeIfAbsent(sample.window(), window -> CheckedAbsences.in(window, facts.mentors()));
        BitSet some = profiles.with(sample.student());
        BitSet all = (BitSet) some.clone();
        some.and(absences.away());
        some.andNot(absences.gone());
        all.andNot(absences.away());
        if (sample.student().isApprentice()) {
            BitSet choosy = (BitSet) all.clone();
            choosy.and(ofSomeDays);
            choosy.stream()
                    .filter(number -> facts.unfit(student, facts.mentor(number)).isPresent())
                    .forEach(all::clear);
        }
        return new Kind(number(all), some);
    }
}
