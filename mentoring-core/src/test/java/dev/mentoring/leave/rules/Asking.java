package dev.mentoring.leave.rules;

import static dev.mentoring.fixtures.Fixtures.STANDARD;
import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.at;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Student;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** What a leave means for a student, asked for in the words of a test. Asked on 20 April 2026 unless said otherwise. */
public final class Asking {

    private final Student student;
    private final Leave leave;
    private final Set<DayOfWeek> listed = new HashSet<>();
    private final List<Leave> others = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();
    private Optional<Consent> consent = Optional.empty();
    private Instant now = at("2026-04-20T10:00");
    private ContinuityPolicy policy = STANDARD;

    private Asking(Student student, Leave leave) {
        this.student = student;
        this.leave = leave;
    }

    public static Asking about(Student student, Leave leave) {
        return new Asking(student, leave);
    }

    /** Days that the mentor lists. */
    Asking ofMentorServing(DayOfWeek... days) {
        listed.addAll(List.of(days));
        return this;
    }

    /** Other leaves of the same mentor. */
    Asking alsoAway(Leave... leaves) {
        others.addAll(List.of(leaves));
        return this;
    }

    public Asking with(Session... planned) {
        sessions.addAll(List.of(planned));
        return this;
    }

    Asking excusedIn(String week) {
        excuses.add(new Excuse(student.id(), Weeks.parse(week), "ill", "ops", now));
        return this;
    }

    public Asking agreedFor(String... weeks) {
        consent = Optional.of(answer(true, weeks));
        return this;
    }

    public Asking refusedFor(String... weeks) {
        consent = Optional.of(answer(false, weeks));
        return this;
    }

    private Consent answer(boolean agrees, String... weeks) {
        List<YearWeek> answered = Stream.of(weeks).map(Weeks::parse).toList();
        return new Consent(
                student.id(),
                leave.id(),
                agrees,
                answered,
                Actor.student(student.id().value()),
                now);
    }

    public Asking on(String moment) {
        now = at(moment);
        return this;
    }

    public Asking under(ContinuityPolicy other) {
        policy = other;
        return this;
    }

    public Advice advice() {
        SchoolTime time = policy.time();
        List<Leave> all = new ArrayList<>(others);
        all.add(leave);
        return AdviceRules.advise(AdviceCase.builder()
                .student(student)
                .leave(leave)
                .absences(Absences.of(aMentor("nadia").days(listed).build(), all))
                .attendance(Attendance.of(time, sessions, excuses))
                .consent(consent)
                .now(now)
                .policy(policy)
                .time(time)
                .build());
    }

    /** The displaced weeks, as they are printed. */
    List<String> lostWeeks() {
        return advice().lostWeeks().stream().map(YearWeek::toString).toList();
    }
}
