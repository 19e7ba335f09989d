package dev.mentoring.testkit.history;

import dev.mentoring.Store;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of a store after every step. */
record Invariants(Store store, Model model) {

    /** Every student has one holder, the one of the model; held and reserved are the counts. */
    boolean check() {
        return store.work().read(this::check);
    }

    private boolean check(Tx tx) {
        List<Assignment> all = store.assignments().page(tx, Optional.empty(), 1_000);
        Must.beEqual(all.size(), model.students.size(), "students with a holder");
        Set<StudentId> held = new HashSet<>();
        Set<MentorId> mentors = new LinkedHashSet<>();
        model.mentors.keySet().forEach(id -> mentors.add(MentorId.of(id)));
        all.forEach(this::mustBeAsInTheModel);
        Map<MentorId, Seats> seats = store.seats().seats(tx, mentors);
        for (MentorId mentor : mentors) {
            MentorFacts facts = model.mentor(mentor.value());
            Seats must = new Seats(facts.capacity, model.held(facts.id), model.reserved(facts.id));
            Must.beEqual(Lookup.of(seats, mentor), must, "seats of " + mentor);
            for (Assignment each : store.assignments().heldBy(tx, mentor)) {
                Must.hold(each.holder().equals(mentor), "held by the holder", each);
                Must.hold(held.add(each.student()), "has one holder", each);
            }
        }
        long active =
                model.students.values().stream().filter(StudentFacts::isActive).count();
        Must.beEqual((long) held.size(), active, "students held");
        return true;
    }

    private void mustBeAsInTheModel(Assignment assignment) {
        StudentFacts facts = model.students.get(assignment.student().value());
        Must.hold(facts != null, "is in the model", assignment);
        if (facts != null) {
            boolean same = assignment.holder().value().equals(facts.holder)
                    && assignment.root().value().equals(facts.root)
                    && assignment.finishedOn().equals(facts.finishedOn)
                    && assignment.lentFor().stream()
                            .map(Object::toString)
                            .toList()
                            .equals(facts.lentFor);
            Must.hold(same, "holder, root, leaves and end as in the model", assignment);
        }
    }
}
