package dev.mentoring.planning;

import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.Target;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/** The mentors with a free seat for all students of one window, parcours and project. */
final class Pool {

    private final List<Target> mentors;
    private final EligibilityRules rules;
    /** Eligible for each of the students. */
    private final BitSet all = new BitSet();
    /** Eligible or not, depending on the student's days and sessions. */
    private final List<Integer> some = new ArrayList<>();

    Pool(ToPlace sample, List<Target> mentors, EligibilityRules rules) {
        this.mentors = mentors;
        this.rules = rules;
        for (int i = 0; i < mentors.size(); i++) {
            Target each = mentors.get(i);
            if (each.seats().free() > 0 && rules.isOnProfile(sample, each)) {
                sort(i, each, sample.window());
            }
        }
    }

    private void sort(int mentor, Target target, Interval window) {
        boolean there = EligibilityRules.isThere(target.absences(), window);
        if (there && target.mentor().days().isEmpty()) {
            all.set(mentor);
        } else if (there || !target.absences().cover(window.getStart())) {
            some.add(mentor);
        }
    }

    /** What the students of a pool have in common. */
    record Key(Interval window, ParcoursCode parcours, Optional<ProjectCode> project) {

        static Key of(ToPlace student) {
            return new Key(
                    student.window(),
                    student.student().parcours(),
                    student.student().project());
        }
    }

    /** Those for whom the answer depends on the student, as far as they are eligible. */
    BitSet eligibleOfSome(ToPlace student) {
        BitSet eligible = new BitSet();
        Map<Set<DayOfWeek>, Boolean> served = new HashMap<>();
        for (int i : some) {
            Target each = mentors.get(i);
            boolean serves = served.computeIfAbsent(
                    each.mentor().days(),
                    days -> rules.trainingDay(student, each).isEmpty());
            if (serves && rules.onLeave(student, each).isEmpty()) {
                eligible.set(i);
            }
        }
        return eligible;
    }

    boolean has(int mentor, BitSet ofSome) {
        return mentor >= 0 && (all.get(mentor) || ofSome.get(mentor));
    }

    /** All who are eligible, given those for whom it depends. */
    BitSet with(BitSet ofSome) {
        BitSet eligible = (BitSet) all.clone();
        eligible.or(ofSome);
        return eligible;
    }
}
