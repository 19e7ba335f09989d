package dev.mentoring.inmemory;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves as they were declared. */
final class InMemoryLeaves implements Leaves {

    private final InMemoryWork work;
    private final Table<LeaveId, Declared> leaves = new Table<>();
    private final Table<LeaveId, LeaveId> names = new Table<>();
    private final Index<MentorId, LeaveId> byMentor = new Index<>();
    private long last;

    InMemoryLeaves(InMemoryWork work) {
        this.work = work;
    }

    /** A leave, and when it was first saved among all. */
    private record Declared(long number, Leave leave) {}

    @Override
    public Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> asked) {
        work.reading(tx);
        Map<LeaveId, Leave> found = new LinkedHashMap<>();
        names.get(asked)
                .forEach((name, id) ->
                        found.put(name, Objects.requireNonNull(leaves.get(id)).leave()));
        return found;
    }

    @Override
    public Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors) {
        work.reading(tx);
        return of(mentors);
    }

    private Map<MentorId, List<Leave>> of(Collection<MentorId> mentors) {
        Map<MentorId, List<Leave>> found = new LinkedHashMap<>();
        mentors.stream().filter(byMentor::has).sorted().forEach(mentor -> {
            List<Leave> standing = leaves.get(byMentor.of(mentor)).values().stream()
                    .filter(each -> !each.leave().isCancelled())
                    .sorted(Comparator.comparing(Declared::number))
                    .map(Declared::leave)
                    .toList();
            if (!standing.isEmpty()) {
                found.put(mentor, standing);
            }
        });
        return found;
    }

    @Override
    public void save(Tx tx, Leave leave) {
        Journal journal = work.writing(tx);
        for (LeaveId absorbed : leave.absorbed()) {
            names.put(journal, absorbed, leave.id());
            leaves.remove(journal, absorbed);
            byMentor.remove(journal, leave.mentor(), absorbed);
        }
        Declared former = leaves.get(leave.id());
        names.put(journal, leave.id(), leave.id());
        leaves.put(journal, leave.id(), new Declared(former == null ? ++last : former.number(), leave));
        byMentor.add(journal, leave.mentor(), leave.id());
    }

    @Override
    public Map<MentorId, List<Leave>> notOver(Tx tx, Instant now) {
        work.reading(tx);
        return of(leaves.all().stream()
                .map(Declared::leave)
                .filter(leave -> !leave.isOver(now))
                .map(Leave::mentor)
                .collect(Collectors.toSet()));
    }
}
