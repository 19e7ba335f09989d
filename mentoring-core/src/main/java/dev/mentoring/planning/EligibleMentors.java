package dev.mentoring.planning;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.roster.Training;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** By the number of the window. */
    private final List<CheckedAbsences> absences;

    private final Map<Key, Kind> kinds = new HashMap<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    private final @Nullable Kind[] kindOf;

    /** By student, the number of the set and one. */
    private final int[] known;

    /** What a mentor without a leave in the window is asked about. */
    private record Key(int window, int parcours, int project, Optional<Training> apprentice) {}

    /** Those eligible for all students of the kind, with the number of that set, and those with a leave in the window. */
    private record Kind(int number, BitSet all, BitSet some) {}

    EligibleMentors(CheckedFacts facts) {
        this.facts = facts;
        this.known = new int[facts.students().count()];
        this.kindOf = new Kind[known.length];
        StudentColumns students = facts.students().columns();
        MentorColumns mentors = facts.mentors();
        this.absences = CheckedAbsences.in(facts.windows(), mentors.absences());
        this.profiles = new CheckedProfiles(
                ImmutableSet.copyOf(students.parcours()), mentors.profiles(), CheckedAbsences.goneFromAll(absences));
        for (int i = 0; i < mentors.count(); i++) {
            ofSomeDays.set(i, !mentors.days().get(i).isEmpty());
        }
    }

    private Key key(int student) {
        StudentColumns students = facts.students().columns();
        Optional<Training> apprentice = students.isApprentice(student)
                ? Optional.of(students.people().get(student).training())
                : Optional.empty();
        return new Key(facts.window(student), students.parcours(student), students.project(student), apprentice);
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
        boolean suits = kindOf(student).all().get(mentor) && mentor != facts.holder(student);
        return suits ? Optional.empty() : facts.objection(student, facts.mentor(mentor));
    }

    private Kind kindOf(int student) {
        Kind known = kindOf[student];
        if (known == null) {
            known = kinds.computeIfAbsent(key(student), none -> kind(student));
            kindOf[student] = known;
        }
        return known;
    }

    private int ask(int student) {
        Kind kind = kindOf(student);
        int holder = facts.holder(student);
        boolean isOwn = holder >= 0 && kind.all().get(holder);
        if (kind.some().isEmpty() && !isOwn) {
            return kind.number();
        }
        BitSet eligible = (BitSet) kind.all().clone();
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
        CheckedAbsences during = absences.get(facts.window(student));
        BitSet some = profiles.with(sample.student());
        BitSet all = (BitSet) some.clone();
        some.and(during.away());
        some.andNot(during.gone());
        all.andNot(during.away());
        if (sample.student().isApprentice()) {
            BitSet choosy = (BitSet) all.clone();
            choosy.and(ofSomeDays);
            choosy.stream()
                    .filter(number -> facts.unfit(student, facts.mentor(number)).isPresent())
                    .forEach(all::clear);
        }
        return new Kind(number(all), all, some);
    }
}
