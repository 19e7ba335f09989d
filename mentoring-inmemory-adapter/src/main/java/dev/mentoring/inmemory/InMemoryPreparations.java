package dev.mentoring.inmemory;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Preparations;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Preparation steps and consents. */
final class InMemoryPreparations implements Preparations {

    private final InMemoryWork work;
    private final Table<LeaveId, Boolean> polled = new Table<>();
    private final Index<LeaveId, StudentId> warned = new Index<>();
    private final Table<Answer, Given> consents = new Table<>();
    private long last;

    InMemoryPreparations(InMemoryWork work) {
        this.work = work;
    }

    /** Who answered about which leave. */
    private record Answer(StudentId student, LeaveId leave) implements Comparable<Answer> {

        @Override
        public int compareTo(Answer other) {
            return Comparator.comparing(Answer::student)
                    .thenComparing(Answer::leave)
                    .compare(this, other);
        }
    }

    /** An answer, and when it was saved among all. */
    private record Given(long number, Consent consent) {}

    @Override
    public Preparations.Steps steps(Tx tx, Leave leave) {
        work.reading(tx);
        boolean anyPolled = leave.names().stream().anyMatch(name -> polled.get(name) != null);
        Set<StudentId> all =
                leave.names().stream().flatMap(name -> warned.of(name).stream()).collect(ImmutableSet.toImmutableSet());
        return new Preparations.Steps(anyPolled, all);
    }

    @Override
    public void polled(Tx tx, LeaveId leave) {
        polled.put(work.writing(tx), leave, true);
    }

    @Override
    public void warned(Tx tx, LeaveId leave, Set<StudentId> students) {
        Journal journal = work.writing(tx);
        students.forEach(student -> warned.add(journal, leave, student));
    }

    @Override
    public Map<StudentId, Consent> consents(Tx tx, Leave leave, Collection<StudentId> students) {
        work.reading(tx);
        Map<StudentId, Consent> found = new LinkedHashMap<>();
        students.stream().sorted().forEach(student -> last(leave, student).ifPresent(it -> found.put(student, it)));
        return found;
    }

    private Optional<Consent> last(Leave leave, StudentId student) {
        return leave.names().stream()
                .map(name -> consents.get(new Answer(student, name)))
                .filter(Objects::nonNull)
                .max(Comparator.comparing((Given given) -> given.consent().at()).thenComparing(Given::number))
                .map(Given::consent);
    }

    @Override
    public void save(Tx tx, Consent consent) {
        consents.put(work.writing(tx), new Answer(consent.student(), consent.leave()), new Given(++last, consent));
    }
}
