package dev.mentoring.ledger.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;

import dev.mentoring.assignment.Holders;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A student's file, and what the ledger says of it, in the words of a test. Nadia holds the student at first. */
final class FileOf {

    private final Student student;
    private final List<Session> sessions = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();
    private final List<Holders.Holding> holdings = new ArrayList<>();
    private final Map<MentorId, List<Leave>> leaves = new LinkedHashMap<>();
    private ContinuityPolicy policy = STANDARD;

    private FileOf(Student student) {
        this.student = student;
        holdings.add(new Holders.Holding(MentorId.of("nadia"), at("2026-02-02T00:00")));
    }

    static FileOf the(Student student) {
        return new FileOf(student);
    }

    FileOf with(Session... recorded) {
        sessions.addAll(List.of(recorded));
        return this;
    }

    FileOf excusedIn(String week, String reason) {
        excuses.add(new Excuse(student.id(), Weeks.parse(week), reason, "ops", at("2026-05-01T10:00")));
        return this;
    }

    FileOf nadiaAway(Leave... away) {
        return away("nadia", away);
    }

    FileOf away(String mentor, Leave... away) {
        leaves.computeIfAbsent(MentorId.of(mentor), id -> new ArrayList<>()).addAll(List.of(away));
        return this;
    }

    FileOf movedTo(String mentor, String moment) {
        holdings.add(new Holders.Holding(MentorId.of(mentor), at(moment)));
        return this;
    }

    FileOf under(ContinuityPolicy other) {
        policy = other;
        return this;
    }

    StudentFile file() {
        Map<MentorId, Absences> absences = new LinkedHashMap<>();
        leaves.forEach((mentor, away) -> absences.put(mentor, Absences.of(away)));
        return new StudentFile(student, new Holders(holdings), absences, Attendance.of(TIME, sessions, excuses));
    }

    LedgerRules rules(String now) {
        return new LedgerRules(policy, TIME, at(now));
    }

    LedgerWeek on(String now, String week) {
        return rules(now).week(file(), Weeks.parse(week));
    }

    WeekState stateOn(String now, String week) {
        return on(now, week).state();
    }

    /** What stands in the way of a session that makes up for a week. */
    List<String> causesOn(String now, String start, String week) {
        return new CatchUpRules(rules(now))
                .refusals(file(), at(start), Optional.of(Weeks.parse(week))).stream()
                        .map(refusal -> refusal.cause().name())
                        .toList();
    }

    /** What stands in the way of an ordinary session. */
    List<String> causesOn(String now, String start) {
        return new CatchUpRules(rules(now))
                .refusals(file(), at(start), Optional.empty()).stream()
                        .map(refusal -> refusal.cause().name())
                        .toList();
    }

    boolean isCompensableOn(String now, String week) {
        return new CatchUpRules(rules(now)).isCompensable(file(), Weeks.parse(week));
    }
}
