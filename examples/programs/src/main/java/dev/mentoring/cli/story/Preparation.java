package dev.mentoring.cli.story;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** The days before the leave: capacity, poll, warnings, consents (S31 to S34, S15, S16). */
final class Preparation {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Cast cast;
    private final Stage stage;
    private final Teller teller;
    private final Actor mentor;
    private final LeaveAdvice leave;
    private final WeeklySessions sessions;

    Preparation(Cast cast, Stage stage, Teller teller, Actor mentor, LeaveAdvice leave, WeeklySessions sessions) {
        this.cast = cast;
        this.stage = stage;
        this.teller = teller;
        this.mentor = mentor;
        this.leave = leave;
        this.sessions = sessions;
    }

    void tell() {
        teller.chapter("prepare");
        MentorId id = leave.leave().mentor();
        stage.school().enrolment().capacity(mentor, id, 0).orElseThrow();
        teller.say("prepare.capacity", leave.leave().capacityBefore());
        List<MentorId> asked =
                stage.school().preparation().poll(mentor, leave.id()).orElseThrow();
        teller.say("prepare.poll", names(asked));
        List<StudentId> warned =
                stage.school().preparation().warn(mentor, leave.id()).orElseThrow();
        teller.say("prepare.warn", warned.size(), students(warned));
        leave.advice().stream().filter(each -> each.kind() == AdviceKind.KEEP).forEach(this::keep);
        leave.advice().stream()
                .filter(each -> each.kind() == AdviceKind.MOVE_IN_DAY)
                .forEach(this::moveSession);
    }

    private void keep(Advice advice) {
        String name = cast.nameOf(advice.student());
        if (!advice.needs().contains(Advice.Need.CATCH_UP)) {
            agree(advice.student(), Optional.empty());
            teller.say("prepare.keepPlanned", name);
            return;
        }
        Optional<Instant> catchUp = catchUps(advice.lostWeeks().get(0))
                .filter(start -> agree(advice.student(), Optional.of(start)))
                .findFirst();
        catchUp.ifPresentOrElse(
                start ->
                        teller.say("prepare.keep", name, stage.time().day(start).toString()),
                () -> teller.say("prepare.noKeep", name));
    }

    private void moveSession(Advice advice) {
        YearWeek first = stage.time().week(leave.leave().span().getStart());
        YearWeek last = YearWeek.from(stage.time().lastDay(leave.leave().span()));
        Weeks.between(first, last).forEach(week -> sessions.planIn(advice.student(), week));
        teller.say("prepare.move", cast.nameOf(advice.student()));
    }

    private boolean agree(StudentId student, Optional<Instant> catchUp) {
        return stage.school()
                .consents()
                .answer(Actor.student(student.value()), student, leave.id(), true, catchUp)
                .fold(done -> true, refused -> false);
    }

    /** Evenings on which the session could be made up: in the week after, in the lost week, in the week before. */
    private Stream<Instant> catchUps(YearWeek lost) {
        return Stream.of(lost.plusWeeks(1), lost, lost.minusWeeks(1))
                .flatMap(week -> Weeks.days(week).stream())
                .filter(stage.time().calendar()::isWorkingDay)
                .map(this::evening)
                .filter(start -> start.isAfter(stage.now()));
    }

    private Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(stage.time().zone()).toInstant();
    }

    private String names(List<MentorId> mentors) {
        return mentors.stream().map(id -> cast.mentor(id).name()).collect(Collectors.joining(", "));
    }

    private String students(List<StudentId> students) {
        return students.stream().map(cast::nameOf).collect(Collectors.joining(", "));
    }
}
