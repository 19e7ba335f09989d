package dev.mentoring.jdbc.cache;

import dev.mentoring.jdbc.row.AssignmentRow;
import dev.mentoring.jdbc.row.SeatRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that a transaction has locked: mentors' seats in the order of ids, then students' assignments likewise. */
public final class RowLocks {

    private static final Table SEATS = Table.of("seats", List.of("mentor"));

    private final StatementSession session;
    private final TransactionCache cache;
    private final Set<MentorId> mentors = new HashSet<>();
    private final Set<StudentId> students = new HashSet<>();

    RowLocks(StatementSession session, TransactionCache cache) {
        this.session = session;
        this.cache = cache;
    }

    /** Whoever locks both moves students: what that takes is read in the same go. */
    public void take(Set<MentorId> wantedMentors, Set<StudentId> wantedStudents) {
        cache.remember();
        session.ask(queries(wantedMentors, wantedStudents));
        if (addMissing(wantedMentors)) {
            cache.forget();
            session.ask(queries(wantedMentors, wantedStudents));
        }
        mentors.addAll(wantedMentors);
        students.addAll(wantedStudents);
    }

    /**
     * Locks students with all mentors concerned, and waits once, unless one of them was moved meanwhile, or is new.
     *
     * @return the mentors concerned who may have had nothing to do with the students
     */
    public Set<MentorId> take(Concerned concerned) {
        cache.remember();
        Map<MentorId, Mentor> profiles = new HashMap<>();
        Map<MentorId, SeatRow> counted = new HashMap<>();
        Map<MentorId, List<Leave>> away = new HashMap<>();
        session.ask(List.of(
                concerned.seats(counted),
                cache.assignments().learn(concerned.students(), AssignmentRow::locked),
                concerned.leaves(away),
                concerned.profiles(profiles),
                cache.students().learn(concerned.students()),
                cache.chains().learn(concerned.students())));
        Set<MentorId> others = concerned.others(profiles.values());
        Set<MentorId> all = concerned.mentors(cache.assignments().all(), others);
        if (counted.keySet().containsAll(all)) {
            cache.mentors().know(all, profiles);
            cache.seats().know(all, counted);
            cache.leaves().know(all, away);
            mentors.addAll(all);
            students.addAll(concerned.students());
        } else {
            take(all, concerned.students());
        }
        return others;
    }

    private List<Query> queries(Set<MentorId> wantedMentors, Set<StudentId> wantedStudents) {
        List<Query> queries = new ArrayList<>();
        if (!wantedMentors.isEmpty()) {
            queries.add(cache.seats().learn(wantedMentors, SeatRow::locked));
        }
        if (!wantedStudents.isEmpty()) {
            queries.add(cache.assignments().learn(wantedStudents, AssignmentRow::locked));
        }
        if (!wantedMentors.isEmpty() && !wantedStudents.isEmpty()) {
            queries.addAll(cache.learn(wantedMentors, wantedStudents));
        }
        return queries;
    }

    /** A mentor of whom nothing was counted yet gets a row, so that there is something to lock. */
    private boolean addMissing(Set<MentorId> wanted) {
        Set<MentorId> counted = cache.seats().get(wanted).keySet();
        List<Parameters> missing = wanted.stream()
                .filter(mentor -> !counted.contains(mentor))
                .sorted()
                .map(mentor -> Parameters.of("mentor", mentor.value()))
                .toList();
        session.addAbsent(SEATS, missing);
        return !missing.isEmpty();
    }

    /** Locks students' assignments unless they are locked. */
    public void takeStudents(Collection<StudentId> wanted) {
        if (!students.containsAll(wanted)) {
            take(Set.of(), new HashSet<>(wanted));
        }
    }

    public boolean holdsMentors(Collection<MentorId> some) {
        return mentors.containsAll(some);
    }
}
