package dev.mentoring.inmemory;

import dev.mentoring.roster.SessionId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.Sessions;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** Sessions and excuses. */
final class InMemorySessions implements Sessions {

    private final InMemoryWork work;
    private final Table<SessionId, Session> sessions = new Table<>();
    private final Index<StudentId, Slot> slots = new Index<>();
    private final Table<ExcusedWeek, Excuse> excuses = new Table<>();
    private final Index<StudentId, ExcusedWeek> excusedWeeks = new Index<>();

    InMemorySessions(InMemoryWork work) {
        this.work = work;
    }

    /** Where a session lies among those of a student. */
    private record Slot(Instant start, String id) implements Comparable<Slot> {

        static Slot of(Session session) {
            return new Slot(session.start(), session.id().value());
        }

        static Slot at(Instant moment) {
            return new Slot(moment, "");
        }

        @Override
        public int compareTo(Slot other) {
            return Comparator.comparing(Slot::start).thenComparing(Slot::id).compare(this, other);
        }
    }

    /** Which excuse of which student. */
    private record ExcusedWeek(StudentId student, YearWeek week) implements Comparable<ExcusedWeek> {

        @Override
        public int compareTo(ExcusedWeek other) {
            return Comparator.comparing(ExcusedWeek::student)
                    .thenComparing(ExcusedWeek::week)
                    .compare(this, other);
        }
    }

    @Override
    public Optional<Session> find(Tx tx, SessionId id) {
        work.reading(tx);
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public Map<StudentId, List<Session>> of(Tx tx, Set<StudentId> students, Interval stretch) {
        work.reading(tx);
        return perStudent(
                students,
                student -> slots.of(student).subSet(Slot.at(stretch.getStart()), Slot.at(stretch.getEnd())).stream()
                        .map(slot -> Objects.requireNonNull(sessions.get(SessionId.of(slot.id()))))
                        .toList());
    }

    @Override
    public void save(Tx tx, Collection<Session> saved) {
        Journal journal = work.writing(tx);
        for (Session session : saved) {
            Session former = sessions.get(session.id());
            if (former != null) {
                slots.remove(journal, former.student(), Slot.of(former));
            }
            sessions.put(journal, session.id(), session);
            slots.add(journal, session.student(), Slot.of(session));
        }
    }

    @Override
    public Map<StudentId, List<Excuse>> excuses(Tx tx, Set<StudentId> students, YearWeek first, YearWeek last) {
        work.reading(tx);
        return perStudent(
                students,
                student -> excusedWeeks.of(student).stream()
                        .filter(key ->
                                !key.week().isBefore(first) && !key.week().isAfter(last))
                        .map(key -> Objects.requireNonNull(excuses.get(key)))
                        .toList());
    }

    @Override
    public void excuse(Tx tx, Excuse excuse) {
        Journal journal = work.writing(tx);
        ExcusedWeek key = new ExcusedWeek(excuse.student(), excuse.week());
        excuses.put(journal, key, excuse);
        excusedWeeks.add(journal, excuse.student(), key);
    }

    private static <T> Map<StudentId, List<T>> perStudent(Set<StudentId> students, Function<StudentId, List<T>> rows) {
        Map<StudentId, List<T>> found = new LinkedHashMap<>();
        students.stream().sorted().forEach(student -> {
            List<T> all = rows.apply(student);
            if (!all.isEmpty()) {
                found.put(student, all);
            }
        });
        return found;
    }
}
