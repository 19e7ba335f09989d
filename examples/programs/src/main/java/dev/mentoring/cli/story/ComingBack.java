package dev.mentoring.cli.story;

import dev.mentoring.leave.Bound;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.time.Tick;
import dev.mentoring.time.Todo;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/** The return: reminders, the students who come back, the capacity (S42, S43, A11), and the week after. */
final class ComingBack {

    private final Cast cast;
    private final Stage stage;
    private final Teller teller;
    private final Actor mentor;
    private final LeaveAdvice leave;
    private final WeeklySessions sessions;

    ComingBack(Cast cast, Stage stage, Teller teller, Actor mentor, LeaveAdvice leave, WeeklySessions sessions) {
        this.cast = cast;
        this.stage = stage;
        this.teller = teller;
        this.mentor = mentor;
        this.leave = leave;
        this.sessions = sessions;
    }

    void tell(LocalDate back) {
        endOpenLeave(back);
        stage.waitUntil(stage.time().teaching(back).getStart());
        teller.chapter("back", back.toString());
        Tick tick = stage.school().time().tick(Actor.system()).orElseThrow();
        tick.notices().stream().filter(this::concerns).forEach(this::tellNotice);
        holders().forEach(this::giveBack);
        tick.todo().stream()
                .filter(todo -> todo.step() == Todo.Step.CAPACITY_BACK)
                .filter(todo -> todo.who().equals(Recipient.of(leave.leave().mentor())))
                .forEach(todo -> teller.say(
                        "back.todo", todo.what(teller.locale()), cast.mentor().name()));
        stage.school()
                .enrolment()
                .capacity(mentor, leave.leave().mentor(), leave.leave().capacityBefore())
                .orElseThrow();
        teller.say("back.capacity", leave.leave().capacityBefore());
        YearWeek last = YearWeek.from(stage.time().lastDay(leave.leave().reckoned(stage.time(), leave.days())));
        sessions.hold(last.plusWeeks(1));
    }

    private void endOpenLeave(LocalDate back) {
        if (leave.leave().isOpen()) {
            LeaveChange end =
                    LeaveChange.builder().end(new Bound.Day(back.minusDays(1))).build();
            stage.school().leaves().change(mentor, leave.id(), end).orElseThrow();
        }
    }

    private boolean concerns(Notice notice) {
        return notice.about().equals(leave.id().value());
    }

    private void tellNotice(Notice notice) {
        String to = notice.to().kind() == Recipient.Kind.MENTOR
                ? cast.mentor(MentorId.of(notice.to().id())).name()
                : notice.to().id();
        teller.say("back.notice", to, notice.text(teller.locale()));
    }

    private List<MentorId> holders() {
        return leave.advice().stream()
                .map(advice -> stage.school()
                        .roster()
                        .student(Stage.STAFF, advice.student())
                        .orElseThrow())
                .filter(view -> view.assignment().isLent())
                .map(view -> view.assignment().holder())
                .distinct()
                .sorted()
                .toList();
    }

    private void giveBack(MentorId holder) {
        stage.school()
                .transfers()
                .giveBack(Actor.mentor(holder.value()), leave.id())
                .fold(
                        done -> {
                            String names = done.transfers().stream()
                                    .map(each -> cast.nameOf(each.student()))
                                    .collect(Collectors.joining(", "));
                            teller.say("back.returned", cast.mentor(holder).name(), names);
                            return done;
                        },
                        refused -> {
                            refused.causes().forEach(cause -> teller.quote(cause.mend(teller.locale())));
                            return refused;
                        });
    }
}
