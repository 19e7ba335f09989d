package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.ledger.GapReport;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.notice.Notice;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.time.Tick;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Students' weeks: read, counted, excused; and what time makes due. */
record LedgerCommands(Dice dice, Model model, Cast cast) {

    Command ledger() {
        String student = cast.student();
        Actor actor = cast.concerned(student);
        YearWeek first = week();
        YearWeek last = first.plusWeeks(dice.chance(3) ? -1 : dice.between(0, 7));
        return new Command(
                () -> actor + " ledger " + student + " " + first + " " + last,
                school -> Answer.of(() -> {
                    StudentId id = StudentId.of(student);
                    return school.ledger().weeks(actor, id, first, last);
                }),
                answer -> {
                    StudentFacts facts = model.student(student);
                    boolean concerned =
                            Model.isSelf(actor, student) || Model.isHolder(actor, facts) || Model.isRoot(actor, facts);
                    if (last.isBefore(first)) {
                        answer.mustBeInvalidAt("to");
                    } else if (!actor.isStaff() && !(facts != null && concerned)) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else {
                        answer.mustBeDone();
                        mustBeAllWeeks(facts, first, last, weeks(answer));
                    }
                });
    }

    private YearWeek week() {
        return SchoolDays.week(model.now).plusWeeks(dice.between(-5, 4));
    }

    private static List<LedgerWeek> weeks(Answer answer) {
        return ((List<?>) answer.as(List.class))
                .stream().map(LedgerWeek.class::cast).toList();
    }

    /** Every due week is there once, in one state, and no session stands for two. */
    private void mustBeAllWeeks(StudentFacts student, YearWeek first, YearWeek last, List<LedgerWeek> weeks) {
        Must.beEqual(weeks.stream().map(LedgerWeek::week).toList(), due(student, first, last), "due weeks");
        Set<Object> standing = new HashSet<>();
        for (LedgerWeek week : weeks) {
            mustFit(student, week);
            by(week.state()).ifPresent(by -> Must.hold(standing.add(by), "a session stands for two weeks", weeks));
        }
    }

    private static Optional<Object> by(WeekState state) {
        if (state instanceof WeekState.Held held) {
            return Optional.of(held.by());
        }
        if (state instanceof WeekState.Planned planned) {
            return Optional.of(planned.by());
        }
        return state instanceof WeekState.Compensated made ? Optional.of(made.by()) : Optional.empty();
    }

    private void mustFit(StudentFacts student, LedgerWeek week) {
        boolean over = !model.now.isBefore(
                SchoolDays.startOf(SchoolDays.monday(week.week().plusWeeks(1))));
        boolean excused = model.excused.contains(student.id + "/" + week.week());
        WeekState state = week.state();
        if (state instanceof WeekState.Due) {
            Must.hold(!over && !excused, "a week that is over or excused is not due", week);
        } else if (state instanceof WeekState.Uncovered) {
            boolean away = model.standingOf(student.holder).stream()
                    .anyMatch(leave -> leave.end.isAfter(SchoolDays.startOf(SchoolDays.monday(week.week()))));
            Must.hold(!excused && (over || away), "a week that can still be held is not uncovered", week);
        } else if (state instanceof WeekState.Excused why) {
            boolean holiday = student.isApprentice() && why.why().equals(WeekState.Excused.PUBLIC_HOLIDAY);
            Must.hold(excused || holiday, "nobody excused the week", week);
        }
    }

    private static List<YearWeek> due(StudentFacts student, YearWeek first, YearWeek last) {
        List<YearWeek> due = new ArrayList<>();
        for (YearWeek week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
            if (SchoolDays.isDue(student, week)) {
                due.add(week);
            }
        }
        return due;
    }

    Command gaps() {
        Actor actor = cast.mostlyStaff();
        YearWeek first = week();
        YearWeek last = first.plusWeeks(dice.between(0, 3));
        return new Command(
                () -> actor + " gaps " + first + " " + last,
                school -> Answer.of(() -> school.ledger().gaps(actor, first, last, Optional.empty())),
                answer -> {
                    if (!actor.isStaff()) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                        return;
                    }
                    answer.mustBeDone();
                    GapReport report = answer.as(GapReport.class);
                    int weeks = 0;
                    for (StudentFacts student : model.students.values()) {
                        weeks += due(student, first, last).size();
                    }
                    int counted = report.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    Must.beEqual(counted, weeks, "weeks in some state");
                    Must.beEqual(
                            report.gaps().size(),
                            report.counts().getOrDefault(WeekState.Name.UNCOVERED, 0),
                            "uncovered weeks");
                });
    }

    Command excuse() {
        String student = cast.student();
        Actor actor = cast.mostlyStaff();
        YearWeek week = week();
        String reason = dice.chance(95) ? "ill" : " ";
        return new Command(
                () -> actor + " excuse " + student + " " + week + " '" + reason + "'",
                school -> Answer.of(() -> school.ledger().excuse(actor, StudentId.of(student), week, reason)),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (reason.isBlank()) {
                        answer.mustBeInvalidAt("reason");
                    } else if (!actor.isStaff()) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else if (!SchoolDays.isDue(facts, week)) {
                        answer.mustBeInvalidAt("week");
                    } else {
                        answer.mustBeDone();
                        model.excused.add(student + "/" + week);
                        mustFit(facts, answer.as(LedgerWeek.class));
                    }
                });
    }

    Command tick() {
        Actor actor = dice.chance(85) ? Actor.system() : cast.anyone();
        return new Command(
                () -> actor + " tick", school -> Answer.of(() -> school.time().tick(actor)), answer -> {
                    boolean allowed = actor.isStaff() || actor.kind() == Actor.Kind.SYSTEM;
                    if (!allowed) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                        return;
                    }
                    answer.mustBeDone();
                    for (Notice notice : answer.as(Tick.class).notices()) {
                        Must.hold(model.noticesOfTicks.add(notice.id()), "a tick tells twice", notice);
                    }
                });
    }
}
