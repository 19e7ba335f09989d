package dev.mentoring.inmemory;

import dev.mentoring.Store;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** What a store keeps of a school, email by email as it is written; equal when nothing changed. */
final class StoreDump {

    private static final Interval ALWAYS =
            Interval.of(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2040-01-01T00:00:00Z"));
    private static final int ALL = 10_000;

    /** Ends a transaction that is not to be kept. */
    private static final class InVain extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private StoreDump() {}

    static List<Object> of(Store store) {
        List<Object> all = store.work().read(tx -> kept(store, tx));
        all.addAll(outbox(store));
        return all;
    }

    private static List<Object> kept(Store store, Tx tx) {
        List<Mentor> mentors = store.mentors().page(tx, Optional.empty(), ALL);
        List<Assignment> assignments = store.assignments().page(tx, Optional.empty(), ALL);
        Set<MentorId> mentorIds = mentors.stream().map(Mentor::id).collect(Collectors.toSet());
        Set<StudentId> students = assignments.stream().map(Assignment::student).collect(Collectors.toSet());
        List<Object> all = new ArrayList<>();
        all.add(mentors);
        all.add(mentors.stream().map(each -> each.email().toString()).toList());
        all.add(store.students().find(tx, students));
        all.add(store.students().find(tx, students).values().stream()
                .map(each -> each.email().toString())
                .toList());
        all.add(store.parcours().find(tx, DataSchool.DATA));
        all.add(assignments);
        all.add(store.assignments().holders(tx, students));
        all.add(store.seats().seatsOf(tx, mentors));
        all.add(store.sessions().of(tx, students, ALWAYS));
        all.add(store.leaves().of(tx, mentorIds));
        return all;
    }

    /** What waits in the outbox can only be seen by taking it: in vain. */
    private static List<Object> outbox(Store store) {
        List<Object> seen = new ArrayList<>();
        try {
            return store.work().write(tx -> {
                seen.add(store.notices().claim(tx, ALWAYS.getEnd(), ALWAYS.getEnd(), ALL));
                throw new InVain();
            });
        } catch (InVain expected) {
            return seen;
        }
    }
}
