package dev.mentoring.inmemory;

import com.google.common.collect.ImmutableList;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds whom, and the seats that follow from it. */
final class InMemoryAssignments implements Assignments, SeatBook {

    private final InMemoryWork work;
    private final Table<StudentId, Assignment> assignments = new Table<>();
    private final Table<StudentId, Holders> holders = new Table<>();
    private final Table<MentorId, Integer> capacities = new Table<>();
    private final Index<MentorId, StudentId> byHolder = new Index<>();
    private final Index<MentorId, StudentId> byRoot = new Index<>();
    private final Index<MentorId, StudentId> lentBy = new Index<>();
    private final Index<Boolean, StudentId> lent = new Index<>();

    InMemoryAssignments(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public Map<StudentId, Assignment> find(Tx tx, Set<StudentId> students) {
        work.reading(tx);
        return assignments.get(students);
    }

    @Override
    public List<Assignment> heldBy(Tx tx, MentorId mentor) {
        return List.copyOf(find(tx, byHolder.of(mentor)).values());
    }

    @Override
    public List<Assignment> rootedAt(Tx tx, MentorId mentor) {
        return List.copyOf(find(tx, byRoot.of(mentor)).values());
    }

    @Override
    public List<Assignment> lent(Tx tx) {
        work.reading(tx);
        return List.copyOf(assignments.get(lent.of(true)).values());
    }

    @Override
    public List<Assignment> page(Tx tx, Optional<StudentId> after, int most) {
        work.reading(tx);
        Collection<Assignment> rest =
                after.map(last -> assignments.after(last).values()).orElseGet(assignments::all);
        return rest.stream().limit(most).toList();
    }

    @Override
    public Map<StudentId, Holders> holders(Tx tx, Set<StudentId> students) {
        work.reading(tx);
        return holders.get(students);
    }

    /** Nothing to do: a writing transaction is alone. */
    @Override
    public void lock(Tx tx, Set<MentorId> mentors, Set<StudentId> students) {
        work.writing(tx);
    }

    /** Nothing to do, likewise. */
    @Override
    public void lockRoster(Tx tx) {
        work.writing(tx);
    }

    @Override
    public void save(Tx tx, Collection<Assignment> saved, Instant at) {
        Journal journal = work.writing(tx);
        saved.forEach(assignment -> save(journal, assignment, at));
    }

    private void save(Journal journal, Assignment assignment, Instant at) {
        Assignment former = assignments.get(assignment.student());
        if (former != null) {
            unlist(journal, former);
        }
        assignments.put(journal, assignment.student(), assignment);
        list(journal, assignment);
        if (former == null || !former.holder().equals(assignment.holder())) {
            hold(journal, assignment, at);
        }
    }

    private void hold(Journal journal, Assignment assignment, Instant at) {
        Holders former = holders.get(assignment.student());
        Holders.Holding next = new Holders.Holding(assignment.holder(), at);
        List<Holders.Holding> before = former == null ? List.of() : former.holdings();
        List<Holders.Holding> all = ImmutableList.<Holders.Holding>builder()
                .addAll(before)
                .add(next)
                .build();
        holders.put(journal, assignment.student(), new Holders(all));
    }

    private void list(Journal journal, Assignment assignment) {
        if (assignment.isActive()) {
            byHolder.add(journal, assignment.holder(), assignment.student());
            byRoot.add(journal, assignment.root(), assignment.student());
            if (assignment.isLent()) {
                lentBy.add(journal, assignment.root(), assignment.student());
                lent.add(journal, true, assignment.student());
            }
        }
    }

    private void unlist(Journal journal, Assignment assignment) {
        byHolder.remove(journal, assignment.holder(), assignment.student());
        byRoot.remove(journal, assignment.root(), assignment.student());
        lentBy.remove(journal, assignment.root(), assignment.student());
        lent.remove(journal, true, assignment.student());
    }

    @Override
    public Map<MentorId, Seats> seats(Tx tx, Set<MentorId> mentors) {
        work.reading(tx);
        Map<MentorId, Seats> found = new LinkedHashMap<>();
        capacities.get(mentors).forEach((mentor, capacity) -> found.put(mentor, seats(mentor, capacity)));
        return found;
    }

    @Override
    public Map<MentorId, Seats> seatsOf(Tx tx, Collection<Mentor> mentors) {
        work.reading(tx);
        Map<MentorId, Seats> found = new LinkedHashMap<>();
        for (Mentor mentor : mentors) {
            Integer set = capacities.get(mentor.id());
            found.put(mentor.id(), seats(mentor.id(), set == null ? mentor.capacity() : set));
        }
        return found;
    }

    private Seats seats(MentorId mentor, int capacity) {
        return new Seats(capacity, byHolder.count(mentor), lentBy.count(mentor));
    }

    @Override
    public void setCapacity(Tx tx, MentorId mentor, int capacity) {
        capacities.put(work.writing(tx), mentor, capacity);
    }
}
