package dev.mentoring.inmemory;

import dev.mentoring.calendar.Tx;
import dev.mentoring.leave.Absences;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Leaves and consents. */
final class InMemoryLeaves implements Leaves {

    private final Table<LeaveId, Leave> leaves = new Table<>();
    private final Table<LeaveId, LeaveId> names = new Table<>();
    private final Index<MentorId, LeaveId> byMentor = new Index<>();
    private final Table<Answer, Consent> consents = new Table<>();

    /** Who answered about which leave. */
    private record Answer(StudentId student, LeaveId leave) implements Comparable<Answer> {

        @Override
        public int compareTo(Answer other) {
            return Comparator.comparing(Answer::student)
                    .thenComparing(Answer::leave)
                    .compare(this, other);
        }
    }

    @Override
    public Optional<Leave> find(Tx tx, LeaveId name) {
        Journal.of(tx);
        return Optional.ofNullable(names.get(name)).map(leaves::get);
    }

    @Override
    public Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors) {
        Journal.of(tx);
        Map<MentorId, List<Leave>> found = new LinkedHashMap<>();
        mentors.stream().sorted().forEach(mentor -> {
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
        Journal journal = Journal.writing(tx);
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
    public Map<StudentId, Consent> consents(Tx tx, Leave leave, Collection<StudentId> students) {
        Journal.of(tx);
        Map<StudentId, Consent> found = new LinkedHashMap<>();
        students.stream().sorted().forEach(student -> last(leave, student).ifPresent(it -> found.put(student, it)));
        return found;
    }

    private Optional<Consent> last(Leave leave, StudentId student) {
        return Stream.concat(Stream.of(leave.id()), leave.absorbed().stream())
                .map(name -> consents.get(new Answer(student, name)))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Consent::at));
    }

    @Override
    public void save(Tx tx, Consent consent) {
        consents.put(Journal.writing(tx), new Answer(consent.student(), consent.leave()), consent);
    }
}
