package dev.mentoring.testkit.history;

import dev.mentoring.Store;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** All that a store keeps of a small school, as its ports tell it. */
final class Dump {

    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2030-01-01T00:00:00Z");
    private static final YearWeek FIRST = YearWeek.of(2026, 1);
    private static final YearWeek LAST = YearWeek.of(2028, 1);
    private static final int ALL = 10_000;

    /** Ends a transaction that is not to be kept. */
    private static final class InVain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InVain() {
            super("not to be kept", null, false, false);
        }
    }

    private Dump() {}

    /** What there is, in an order of its own; equal when nothing changed. */
    static List<Object> of(Store store, Model model) {
        List<Object> all = store.work().read(tx -> kept(store, tx, model));
        all.addAll(outbox(store));
        return all;
    }

    private static List<Object> kept(Store store, Tx tx, Model model) {
        Set<StudentId> students = ids(model.students.keySet(), StudentId::of);
        Set<MentorId> mentors = ids(model.mentors.keySet(), MentorId::of);
        List<Object> all = new ArrayList<>();
        all.add(store.mentors().find(tx, mentors));
        all.add(store.students().find(tx, students));
        all.add(store.assignments().page(tx, Optional.empty(), ALL));
        all.add(store.assignments().holders(tx, students));
        all.add(store.seats().seats(tx, mentors));
        all.add(store.sessions().of(tx, students, Interval.of(EARLIEST, LATEST)));
        model.sessions.keySet().forEach(id -> all.add(store.sessions().find(tx, SessionId.of(id))));
        all.add(store.sessions().excuses(tx, students, FIRST, LAST));
        Map<LeaveId, Leave> leaves = store.leaves().named(tx, ids(model.leaves.keySet(), LeaveId::of));
        all.add(leaves);
        all.add(store.leaves().of(tx, mentors));
        for (Leave leave : Set.copyOf(leaves.values())) {
            all.add(Map.of(leave.id(), store.preparations().steps(tx, leave)));
            all.add(Map.of(leave.id(), store.preparations().consents(tx, leave, students)));
        }
        students.forEach(id -> all.add(store.transfers().of(tx, id)));
        all.add(store.notes().on(tx, students));
        all.add(store.notices().parked(tx, ALL));
        all.add(List.of(
                store.commands().find(tx, "k1"),
                store.commands().find(tx, "k2"),
                store.commands().find(tx, "k3")));
        return all;
    }

    private static <T> Set<T> ids(Collection<String> texts, Function<String, T> of) {
        return texts.stream().map(of).collect(Collectors.toSet());
    }

    /** What waits in the outbox can only be seen by taking it: in vain. */
    private static List<Object> outbox(Store store) {
        List<Object> seen = new ArrayList<>();
        try {
            store.work().write(tx -> {
                seen.clear();
                seen.add(store.notices().claim(tx, LATEST, LATEST, ALL));
                seen.add(store.gapStart().since(tx, FIRST));
                throw new InVain();
            });
        } catch (InVain expected) {
            return seen;
        }
        return seen;
    }
}
