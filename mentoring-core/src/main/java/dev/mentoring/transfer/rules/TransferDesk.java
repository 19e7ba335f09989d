package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.AccountLocks;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.SeatBook;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.AdviceDesk;
import dev.mentoring.note.PrivateNotes;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Notices;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.transfer.Denial;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * Gathers what transfers and returns depend on, and carries them out.
 *
 * @param school what the service goes by
 * @param mentors the port
 * @param accountLocks the port
 * @param seats the port
 * @param advice gathers the facts of leaves
 * @param transfers the port
 * @param notes the port
 * @param notices the port
 */
public record TransferDesk(
        School school,
        Mentors mentors,
        AccountLocks accountLocks,
        SeatBook seats,
        AdviceDesk advice,
        Transfers transfers,
        PrivateNotes notes,
        Notices notices) {

    public Assignments assignments() {
        return advice.assignments();
    }

    /** The same at one moment: once all is locked, what is decided, kept and told is of that moment. */
    public TransferDesk atOneMoment() {
        School still = school.atOneMoment();
        return new TransferDesk(still, mentors, accountLocks, seats, advice.in(still), transfers, notes, notices);
    }

    /** These students' assignments, locked together with the seats of all mentors concerned. */
    public Map<StudentId, Assignment> lock(Tx tx, Collection<StudentId> students, Set<MentorId> others) {
        return assignments().lockAll(tx, ImmutableSet.copyOf(students), others);
    }

    /** The same, the others being those of an account: nobody, where the text is no email. */
    public Addressed lock(Tx tx, Collection<StudentId> students, String email) {
        return account(email)
                .map(account -> accountLocks.lock(tx, ImmutableSet.copyOf(students), account))
                .orElseGet(() -> new Addressed(List.of(), lock(tx, students, Set.of())));
    }

    private static Optional<Email> account(String text) {
        try {
            return Optional.of(Email.of(text));
        } catch (IllegalArgumentException noEmail) {
            return Optional.empty();
        }
    }

    /** These mentors with their seats and leaves. */
    public Map<MentorId, Target> targets(Tx tx, Set<MentorId> ids) {
        Map<MentorId, Mentor> known = mentors.find(tx, ids);
        Map<MentorId, Seats> counted = seats.seatsOf(tx, known.values());
        Map<MentorId, List<Leave>> away = advice.leaves().of(tx, ids);
        ImmutableMap.Builder<MentorId, Target> targets = ImmutableMap.builder();
        known.forEach((id, mentor) -> targets.put(
                id, new Target(mentor, Lookup.of(counted, id), Absences.of(away.getOrDefault(id, List.of())))));
        return targets.build();
    }

    /** A mentor's capacity: as it was set, or else as it was when the mentor was first met. */
    public int capacity(Tx tx, MentorId id) {
        return Optional.ofNullable(seats.seats(tx, Set.of(id)).get(id))
                .orElseGet(() -> Lookup.of(targets(tx, Set.of(id)), id).seats())
                .capacity();
    }

    /** The attendance of students from the week of a leave, or this one, to the end of their training. */
    public Map<StudentId, Attendance> attendance(Tx tx, Collection<Student> students, Optional<Leave> leave) {
        YearWeek now = school.thisWeek();
        YearWeek first = leave.map(it -> school.time().week(it.span().getStart()))
                .filter(week -> week.isBefore(now))
                .orElse(now);
        YearWeek last = students.stream()
                .map(student -> student.training().end())
                .max(LocalDate::compareTo)
                .map(YearWeek::from)
                .filter(week -> week.isAfter(now))
                .orElse(now);
        Set<StudentId> ids = students.stream().map(Student::id).collect(ImmutableSet.toImmutableSet());
        return new AttendanceReader(advice.sessions(), school.time()).read(tx, ids, first, last);
    }

    /** Moves students, keeps what was moved, and tells who received them: all in one transaction. */
    public void carryOut(Tx tx, List<Assignment> moved, List<Transfer> made) {
        assignments().save(tx, moved, school.now());
        transfers.append(tx, made);
        Map<MentorId, List<Transfer>> received = made.stream()
                .filter(transfer -> !transfer.from().equals(transfer.to()))
                .collect(Collectors.groupingBy(Transfer::to, java.util.TreeMap::new, Collectors.toList()));
        notices.write(
                tx,
                received.entrySet().stream()
                        .map(each -> received(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Keeps who asked for what they may not have, of students that the library knows. */
    public void deny(Tx tx, Actor actor, Action action, Stream<Assignment> about) {
        List<Denial> denials = about.map(each -> new Denial(each.student(), actor, action, school.now()))
                .toList();
        if (!denials.isEmpty()) {
            transfers.deny(tx, denials);
        }
    }

    private Notice received(MentorId by, List<Transfer> transfers) {
        String students = transfers.stream().map(each -> each.student().value()).collect(Collectors.joining(", "));
        String about = transfers.get(0).leave().map(Object::toString).orElse("-");
        return Notice.of(
                NoticeKind.STUDENTS_RECEIVED,
                Recipient.of(by),
                about,
                ImmutableMap.of("students", students),
                school.now(),
                school.now() + "/" + transfers.get(0).student());
    }
}
