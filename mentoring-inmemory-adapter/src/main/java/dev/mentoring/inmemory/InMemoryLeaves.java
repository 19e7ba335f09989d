package dev.mentoring.inmemory;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Leaves. */
final class InMemoryLeaves implements Leaves {

    private final InMemoryWork work;
    private final Table<LeaveId, Leave> leaves = new Table<>();
    private final Table<LeaveId, LeaveId> names = new Table<>();
    private final Index<MentorId, LeaveId> byMentor = new Index<>();

    InMemoryLeaves(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> asked) {
        work.reading(tx);
        Map<LeaveId, Leave> found = new LinkedHashMap<>();
        names.get(asked).forEach((name, id) -> found.put(name, Objects.requireNonNull(leaves.get(id))));
        return found;
    }

    @Override
    public Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors) {
        work.reading(tx);
        Map<MentorId, List<Leave>> found = new LinkedHashMap<>();
        mentors.stream().filter(byMentor::has).sorted().forEach(mentor -> {
            List<Leave> standing =
                    Absences.of(leaves.get(byMentor.of(mentor)).values()).leaves();
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
        names.put(journal, leave.id(), leave.id());
        leaves.put(journal, leave.id(), leave);
        byMentor.add(journal, leave.mentor(), leave.id());
    }

    @Override
    public List<Leave> notOver(Tx tx, Instant now) {
        work.reading(tx);
        return leaves.all().stream()
                .filter(leave -> !leave.isOver(now))
                .sorted(Comparator.comparing((Leave leave) -> leave.span().getStart())
                        .thenComparing(Leave::id))
                .toList();
    }
}
