package dev.mentoring.archsample.roster;

import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.work.Tx;
import java.util.Set;

/** Rules that ask a port. */
final class AskingRules {

    private final Students students;

    AskingRules(Students students) {
        this.students = students;
    }

    boolean knows(Tx tx, StudentId id) {
        return students.find(tx, Set.of(id)).containsKey(id);
    }
}
