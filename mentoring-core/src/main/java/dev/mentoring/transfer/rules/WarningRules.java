package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Refusal;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.rules.ServedDays;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** What should be looked at when a student is moved. Pure functions. */
public final class WarningRules {

    private WarningRules() {}

    /** The warnings of a transfer: when it comes (A8), what was skipped (S41), what was not asked (A17). */
    public static List<Warning> ofMove(MoveCase facts, Target target) {
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        facts.leave().ifPresent(leave -> warnings.addAll(ofTiming(facts, leave)).addAll(ofPreparation(facts)));
        if (facts.student().project().isEmpty()) {
            warnings.add(Warning.about(
                    Warning.Kind.PROJECT_NOT_CHECKED, facts.student().id()));
        }
        return warnings.addAll(
                        notServed(facts.student(), facts.attendance(), target, facts.now(), facts.time()).stream()
                                .map(session -> warning(facts.student(), session))
                                .toList())
                .build();
    }

    private static List<Warning> ofTiming(MoveCase facts, Leave leave) {
        if (facts.now().isBefore(leave.nearFrom(facts.time(), facts.policy().earlyDays()))) {
            return List.of(Warning.about(Warning.Kind.EARLY, facts.student().id()));
        }
        boolean late = facts.firstAtRisk().filter(facts.now()::isAfter).isPresent();
        return late ? List.of(Warning.about(Warning.Kind.LATE, facts.student().id())) : List.of();
    }

    private static List<Warning> ofPreparation(MoveCase facts) {
        ImmutableList.Builder<Warning> skipped = ImmutableList.builder();
        if (facts.capacityOfLeaving() > 0) {
            skipped.add(Warning.of(Warning.Kind.CAPACITY_NOT_ZERO));
        }
        if (facts.steps().filter(steps -> !steps.polled()).isPresent()) {
            skipped.add(Warning.of(Warning.Kind.NOBODY_POLLED));
        }
        if (facts.steps()
                .filter(steps -> !steps.warned().contains(facts.student().id()))
                .isPresent()) {
            skipped.add(Warning.about(
                    Warning.Kind.STUDENT_NOT_WARNED, facts.student().id()));
        }
        return skipped.build();
    }

    /** The warnings of a return: nothing about the root mentor stands in its way any more. */
    public static List<Warning> ofReturn(
            Student student, Attendance attendance, Target root, Instant now, SchoolTime time) {
        TargetRules rules = new TargetRules(time);
        Stream<Refusal> lacking = Stream.concat(
                rules.profile(root.mentor(), student).stream(),
                rules.trainingDay(root.mentor(), student, now, Optional.empty()).stream());
        return Stream.concat(
                        lacking.map(each ->
                                Warning.about(Warning.Kind.valueOf(each.cause().name()), student.id())),
                        notServed(student, attendance, root, now, time).stream().map(it -> warning(student, it)))
                .toList();
    }

    /** Planned sessions are carried over at the same instant; some the new holder may not be able to hold. */
    private static List<Session> notServed(
            Student student, Attendance attendance, Target target, Instant now, SchoolTime time) {
        ServedDays served = ServedDays.of(target.mentor(), time);
        return attendance.sessions().stream()
                .filter(Session::isPlanned)
                .filter(session -> !session.start().isBefore(now))
                .filter(session -> target.absences().cover(session.start())
                        || !isServed(time.day(session.start()), student, served))
                .toList();
    }

    private static boolean isServed(LocalDate day, Student student, ServedDays served) {
        boolean training = student.isApprentice()
                && student.training().dates(YearWeek.from(day)).anyMatch(day::equals);
        return training ? served.containTraining(day) : served.contain(day);
    }

    private static Warning warning(Student student, Session session) {
        return new Warning(
                Warning.Kind.SESSION_NOT_SERVED,
                Optional.of(student.id()),
                session.id().value());
    }
}
