package dev.mentoring.jdbc;

import com.google.common.collect.Sets;
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
final class Locks {

    private static final Table SEATS = Table.of("seats", List.of("mentor"));

    private final Set<MentorId> mentors = new HashSet<>();
    private final Set<StudentId> students = new HashSet<>();

    /** Whoever locks both moves students: what that takes is read in the same go. */
    void take(JdbcTx tx, Set<MentorId> wantedMentors, Set<StudentId> wantedStudents) {
        tx.remember();
        List<Question> questions = questions(tx.memos(), wantedMentors, wantedStudents);
        tx.ask(questions);
        if (addMissing(tx, wantedMentors)) {
            tx.memos().forget();
            tx.ask(questions(tx.memos(), wantedMentors, wantedStudents));
        }
        mentors.addAll(wantedMentors);
        students.addAll(wantedStudents);
    }

    /**
     * Locks students with all mentors concerned, and waits once, unless one of them was moved meanwhile, or is new.
     *
     * @return the mentors concerned who may have had nothing to do with the students
     */
    Set<MentorId> take(JdbcTx tx, Concerned concerned) {
        tx.remember();
        Memos memos = tx.memos();
        Map<MentorId, Mentor> profiles = new HashMap<>();
        Map<MentorId, CountedSeats> counted = new HashMap<>();
        Map<MentorId, List<Leave>> away = new HashMap<>();
        tx.ask(List.of(
                concerned.seats(counted),
                memos.assignments().learn(concerned.students(), KeptAssignment::locked),
                concerned.leaves(away),
                concerned.profiles(profiles),
                memos.students().learn(concerned.students()),
                memos.chains().learn(concerned.students())));
        Set<MentorId> others = Sets.union(concerned.given(), profiles.keySet());
        Set<MentorId> all = concerned.mentors(memos.assignments().all(), others);
        if (counted.keySet().containsAll(all)) {
            memos.mentors().know(others, profiles);
            memos.seats().know(all, counted);
            memos.leaves().know(all, away);
            mentors.addAll(all);
            students.addAll(concerned.students());
        } else {
            take(tx, all, concerned.students());
        }
        return others;
    }

    private static List<Question> questions(Memos memos, Set<MentorId> mentors, Set<StudentId> students) {
        List<Question> questions = new ArrayList<>();
        if (!mentors.isEmpty()) {
            questions.add(memos.seats().learn(mentors, CountedSeats::locked));
        }
        if (!students.isEmpty()) {
            questions.add(memos.assignments().learn(students, KeptAssignment::locked));
        }
        if (!mentors.isEmpty() && !students.isEmpty()) {
            questions.addAll(memos.learn(mentors, students));
        }
        return questions;
    }

    /** A mentor of whom nothing was counted yet gets a row, so that there is something to lock. */
    private static boolean addMissing(JdbcTx tx, Set<MentorId> mentors) {
        Set<MentorId> counted = tx.memos().seats().get(tx, mentors).keySet();
        List<Row> missing = mentors.stream()
                .filter(mentor -> !counted.contains(mentor))
                .sorted()
                .map(mentor -> Row.of("mentor", mentor.value()))
                .toList();
        tx.addAbsent(SEATS, missing);
        return !missing.isEmpty();
    }

    /** Locks students' assignments unless they are locked. */
    void takeStudents(JdbcTx tx, Collection<StudentId> wanted) {
        if (!students.containsAll(wanted)) {
            take(tx, Set.of(), new HashSet<>(wanted));
        }
    }

    boolean holdsMentors(Collection<MentorId> some) {
        return mentors.containsAll(some);
    }
}
