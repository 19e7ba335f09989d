package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.transfer.Transfers;
import dev.mentoring.work.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Locks what transfers and returns change, and writes down what became of them.
 *
 * @param ports where it is kept
 * @param school the school
 */
record TransferWriter(TransferPorts ports, School school) {

    /** These students' assignments, locked together with the seats of all mentors concerned. */
    Map<StudentId, Assignment> lock(Tx tx, Collection<StudentId> students) {
        return ports.assignments().lockAll(tx, ImmutableSet.copyOf(students), Set.of());
    }

    /** The same, together with the seats of the mentors of an account: nobody, where the text is no email. */
    Addressed lock(Tx tx, Collection<StudentId> students, String email) {
        return account(email)
                .map(account -> ports.accountLocks().lock(tx, ImmutableSet.copyOf(students), account))
                .orElseGet(() -> new Addressed(List.of(), lock(tx, students)));
    }

    private static Optional<Email> account(String text) {
        try {
            return Optional.of(Email.of(text));
        } catch (IllegalArgumentException noEmail) {
            return Optional.empty();
        }
    }

    /** Moves students, keeps what was moved, and tells who received them: all in one transaction. */
    void carryOut(Tx tx, List<Assignment> moved, List<Transfer> made) {
        ports.assignments().save(tx, moved, school.now());
        ports.transfers().append(tx, made);
        Map<MentorId, List<Transfer>> received = made.stream()
                .filter(transfer -> !transfer.from().equals(transfer.to()))
                .collect(Collectors.groupingBy(Transfer::to, java.util.TreeMap::new, Collectors.toList()));
        ports.notices()
                .write(
                        tx,
                        received.entrySet().stream()
                                .map(each -> received(each.getKey(), each.getValue()))
                                .toList());
    }

    /** Keeps who asked for what they may not have, of students that the library knows. */
    void deny(Tx tx, Actor actor, Action action, Stream<Assignment> about) {
        List<Transfers.Denial> denials = about.map(
                        each -> new Transfers.Denial(each.student(), actor, action, school.now()))
                .toList();
        if (!denials.isEmpty()) {
            ports.transfers().deny(tx, denials);
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
