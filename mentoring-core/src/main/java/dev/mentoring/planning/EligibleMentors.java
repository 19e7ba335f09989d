package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Training;
import dev.mentoring.transfer.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * To whom there is no objection, for each student: mentors by number. Mentors with no leave in the window are asked about
 * once for students alike. Students with the same mentors get the same set.
 */
final class EligibleMentors {

    private final CheckedFacts facts;
    private final List<Target> mentors;
    private final Map<MentorId, Integer> numbers = new HashMap<>();
    private final Map<ParcoursCode, List<Integer>> onParcours = new HashMap<>();
    private final Map<Key, Kind> kinds = new HashMap<>();
    private final Map<BitSet, BitSet> sets = new HashMap<>();
    private final IdentityHashMap<ToPlace, BitSet> known = new IdentityHashMap<>();

    /** What a mentor without a leave in the window is asked about. */
    private record Key(
            ParcoursCode parcours, Optional<ProjectCode> project, Interval window, Optional<Training> apprentice) {

        static Key of(ToPlace student) {
            return new Key(
                    student.student().parcours(),
                    student.student().project(),
                    student.window(),
                    Optional.of(student.student().training())
                            .filter(training -> student.student().isApprentice()));
        }
    }

    /** Those eligible for all, and those with a leave in the window. */
    private record Kind(BitSet all, List<Integer> some) {}

    EligibleMentors(CheckedFacts facts) {
        this.facts = facts;
        this.mentors = List.copyOf(facts.mentors().values());
        for (int i = 0; i < mentors.size(); i++) {
            int number = i;
            numbers.put(mentors.get(i).mentor().id(), i);
            mentors.get(i)
                    .mentor()
                    .profile()
                    .keySet()
                    .forEach(code -> onParcours
                            .computeIfAbsent(code, none -> new ArrayList<>())
                            .add(number));
        }
    }

    Target mentor(int number) {
        return mentors.get(number);
    }

    int count() {
        return mentors.size();
    }

    /** The number of a mentor, −1 for one unknown. */
    int number(MentorId mentor) {
        return numbers.getOrDefault(mentor, -1);
    }

    BitSet numbers(List<MentorId> ids) {
        BitSet all = new BitSet();
        ids.stream().mapToInt(this::number).filter(number -> number >= 0).forEach(all::set);
        return all;
    }

    BitSet of(ToPlace student) {
        return known.computeIfAbsent(student, this::ask);
    }

    private BitSet ask(ToPlace student) {
        Kind kind = kinds.computeIfAbsent(Key.of(student), key -> kind(student));
        int holder = number(student.holder());
        boolean isOwn = holder >= 0 && kind.all().get(holder);
        if (kind.some().isEmpty() && !isOwn) {
            return kind.all();
        }
        BitSet eligible = (BitSet) kind.all().clone();
        if (isOwn) {
            eligible.clear(holder);
        }
        kind.some().stream()
                .filter(number -> facts.objection(student, mentors.get(number)).isEmpty())
                .forEach(eligible::set);
        return sets.computeIfAbsent(eligible, set -> set);
    }

    private Kind kind(ToPlace sample) {
        BitSet all = new BitSet();
        List<Integer> some = new ArrayList<>();
        for (int number : onParcours.getOrDefault(sample.student().parcours(), List.of())) {
            Target mentor = mentors.get(number);
            if (mentor.absences().leaves().stream().anyMatch(each -> each.span().overlaps(sample.window()))) {
                some.add(number);
            } else if (facts.unfit(sample, mentor).isEmpty()) {
                all.set(number);
            }
        }
        some.removeIf(
                number -> mentors.get(number).absences().cover(sample.window().getStart()));
        return new Kind(sets.computeIfAbsent(all, set -> set), List.copyOf(some));
    }
}
