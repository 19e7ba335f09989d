package dev.mentoring.planning.check;

import dev.mentoring.planning.check.known.Checked;
import dev.mentoring.planning.check.known.CheckedMentors;
import dev.mentoring.transfer.rules.Target;
import java.util.BitSet;

/** The mentors once one of them has changed, by number; one of another parcours has the number after the last. */
final class MendedMentors {

    private final Checked by;
    private final Target changed;
    private final int number;

    MendedMentors(Checked by, Target changed) {
        this.by = by;
        this.changed = changed;
        CheckedMentors known = by.facts().mentors();
        int found = known.number(changed.mentor().id());
        this.number = found == CheckedMentors.UNKNOWN ? known.count() : found;
    }

    int free(int mentor) {
        return mentor == number ? changed.seats().free() : by.facts().mentors().free(mentor);
    }

    /** Those to whom there is no objection for a student: a set of its own. */
    BitSet of(int student) {
        BitSet mentors = (BitSet) by.eligible().set(by.eligible().of(student)).clone();
        mentors.set(number, by.facts().objection(student, changed).isEmpty());
        return mentors;
    }
}
