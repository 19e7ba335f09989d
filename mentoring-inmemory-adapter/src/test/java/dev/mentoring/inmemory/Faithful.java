package dev.mentoring.inmemory;

import static dev.mentoring.inmemory.DataSchool.NADIA;
import static dev.mentoring.inmemory.DataSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.Session;
import dev.mentoring.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * A school in which everybody does what is advised: it keeps students with their consent and a catch-up, moves sessions,
 * transfers at the leave's start, plans every week, holds what is planned, and sends students back. Oscar takes all.
 */
final class Faithful {

    private static final SchoolTime TIME = Fixtures.TIME;

    private final DataSchool school;
    private final List<Student> students;
    private final Slots slots = new Slots(TIME);
    private final Set<AdviceKind> followed = EnumSet.noneOf(AdviceKind.class);

    Faithful(List<Student> students) {
        var roster = dev.mentoring.roster.service.SchoolRoster.builder()
                .addParcours(Fixtures.dataParcours())
                .addMentors(
                        Fixtures.aMentor("nadia").capacity(20).build(),
                        Fixtures.aMentor("oscar").capacity(40).build());
        students.forEach(student -> roster.addStudents(new dev.mentoring.roster.service.SchoolRoster.Placed(
                student, dev.mentoring.roster.MentorId.of("nadia"))));
        this.school = DataSchool.openWith(roster);
        this.students = students;
    }

    private Mentoring mentoring() {
        return school.mentoring;
    }

    private Instant now() {
        return school.clock.instant();
    }

    /** Lives through a leave that is declared two weeks ahead, and tells the weeks that ended badly. */
    List<LedgerWeek> liveThrough(LeaveRequest request, Set<Student> planAhead) {
        Instant start = request.span(TIME).getStart();
        school.clock.set(start.minus(Duration.ofDays(15)));
        planAhead.forEach(student -> planAhead(student, TIME.week(start)));
        school.clock.set(start.minus(Duration.ofDays(14)));
        LeaveAdvice advised = school.declare(NADIA, request);
        advised.advice().forEach(advice -> prepare(advised.leave(), advice));
        YearWeek first = TIME.week(now()).plusWeeks(1);
        YearWeek last =
                YearWeek.from(TIME.lastDay(advised.leave().reckoned(TIME, 28))).plusWeeks(2);
        Weeks.between(first, last).forEach(week -> liveThrough(week, advised));
        return students.stream()
                .flatMap(student -> weeks(student, first, last).stream())
                .filter(week -> !week.state().isSafe() || week.state() instanceof WeekState.Due)
                .toList();
    }

    private List<LedgerWeek> weeks(Student student, YearWeek first, YearWeek last) {
        return mentoring().ledger().weeks(STAFF, student.id(), first, last).orElseThrow();
    }

    /** Some sessions were planned before anybody knew of the leave. */
    private void planAhead(Student student, YearWeek around) {
        Weeks.between(around.minusWeeks(1), around.plusWeeks(3)).stream()
                .filter(week -> DueWeeks.isDue(student, week, TIME))
                .forEach(week -> plan(student, week));
    }

    /** Plans the first session that the holder can hold, if there is any. */
    private boolean plan(Student student, YearWeek week) {
        Actor holder = Actor.mentor(school.holder(student.id().value()));
        return slots.of(student, week, now())
                .anyMatch(slot -> mentoring()
                        .sessions()
                        .record(holder, student.id(), slot, Optional.empty())
                        .fold(done -> true, refused -> false));
    }

    /** The kinds of advice that were given and followed. */
    Set<AdviceKind> followed() {
        return followed;
    }

    private void prepare(Leave leave, Advice advice) {
        followed.add(advice.kind());
        Student student = student(advice);
        switch (advice.kind()) {
            case KEEP -> keep(leave, student, advice.lostWeeks().get(0));
            case MOVE_IN_DAY -> moveWithinTheWeek(leave, student);
            case UNAFFECTED, TRANSFER, CONTACT_STAFF -> {}
        }
    }

    private Student student(Advice advice) {
        return students.stream()
                .filter(each -> each.id().equals(advice.student()))
                .findFirst()
                .orElseThrow();
    }

    private void keep(Leave leave, Student student, YearWeek lost) {
        Stream<LocalDate> days = Stream.of(lost, lost.plusWeeks(1), lost.minusWeeks(1))
                .flatMap(week -> new ServedDays(Set.of(), TIME).in(week).stream());
        boolean caughtUp = slots.on(student, days, now())
                .filter(slot -> !leave.covers(slot))
                .anyMatch(slot -> mentoring()
                        .consents()
                        .answer(Actor.student(student.id().value()), student.id(), leave.id(), true, Optional.of(slot))
                        .fold(done -> true, refused -> false));
        assertThat(caughtUp).as("a catch-up for %s", student.id()).isTrue();
    }

    private void moveWithinTheWeek(Leave leave, Student student) {
        planned(student).stream()
                .filter(session -> leave.covers(session.start()))
                .forEach(session -> {
                    mentoring()
                            .sessions()
                            .outcome(NADIA, session.id(), SessionStatus.CANCELLED)
                            .orElseThrow();
                    plan(student, TIME.week(session.start()));
                });
    }

    private List<Session> planned(Student student) {
        Instant until = now().plus(Duration.ofDays(90));
        return school.store
                .work()
                .read(tx -> school
                        .store
                        .sessions()
                        .of(tx, Set.of(student.id()), org.threeten.extra.Interval.of(Instant.EPOCH, until))
                        .getOrDefault(student.id(), List.of())
                        .stream()
                        .filter(Session::isPlanned)
                        .toList());
    }

    private void liveThrough(YearWeek week, LeaveAdvice advised) {
        var stretch = TIME.stretch(week);
        Leave leave = advised.leave();
        Stream.of(stretch.getStart(), leave.span().getStart(), end(leave))
                .filter(stretch::contains)
                .distinct()
                .sorted()
                .forEach(moment -> {
                    school.clock.set(moment);
                    act(leave, advised);
                    students.stream().filter(student -> isDue(student, week)).forEach(student -> plan(student, week));
                });
        school.clock.set(stretch.getEnd().minusSeconds(1));
        students.forEach(this::holdWhatWasPlanned);
    }

    /** An open leave is given an end after four weeks less a day. */
    private static Instant end(Leave leave) {
        return leave.reckoned(TIME, 27).getEnd();
    }

    private boolean isDue(Student student, YearWeek week) {
        return weeks(student, week, week).stream().anyMatch(each -> each.state() instanceof WeekState.Due);
    }

    private void act(Leave leave, LeaveAdvice advised) {
        if (now().equals(leave.span().getStart())) {
            advised.advice().stream().filter(Faithful::isToGo).forEach(advice -> transfer(leave.id(), advice));
        }
        if (now().equals(end(leave))) {
            if (leave.isOpen()) {
                LocalDate yesterday = TIME.day(now()).minusDays(1);
                mentoring()
                        .leaves()
                        .change(
                                NADIA,
                                leave.id(),
                                dev.mentoring.leave.LeaveChange.builder()
                                        .end(new dev.mentoring.leave.Bound.Day(yesterday))
                                        .build())
                        .orElseThrow();
            }
            mentoring().transfers().giveBack(STAFF, leave.id()).orElseThrow();
        }
    }

    private static boolean isToGo(Advice advice) {
        return advice.kind() == AdviceKind.TRANSFER || advice.kind() == AdviceKind.CONTACT_STAFF;
    }

    private void transfer(LeaveId leave, Advice advice) {
        Actor actor = advice.kind() == AdviceKind.CONTACT_STAFF ? STAFF : NADIA;
        school.lend(actor, leave, "oscar", advice.student().value());
    }

    private void holdWhatWasPlanned(Student student) {
        planned(student).stream()
                .filter(session -> session.start().isBefore(now()))
                .forEach(session -> mentoring()
                        .sessions()
                        .outcome(STAFF, session.id(), SessionStatus.HELD)
                        .orElseThrow());
    }
}
