package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asking about, declaring, changing and cancelling leaves. */
record LeaveCommands(Dice dice, Model model, Cast cast) {

    Command advise() {
        String mentor = cast.mentor();
        Actor actor = cast.owner(mentor);
        RandomLeave leave = RandomLeave.of(dice, model.today());
        return new Command(
                () -> actor + " advise " + mentor + " " + leave,
                school -> Answer.of(() -> school.leaves().advise(actor, MentorId.of(mentor), leave.request())),
                answer -> {
                    if (isAdmitted(answer, actor, mentor, leave)) {
                        AdviceJudge.judge(model, mentor, answer.as(LeaveAdvice.class));
                    }
                });
    }

    Command declare() {
        String mentor = cast.mentor();
        Actor actor = cast.owner(mentor);
        RandomLeave leave = RandomLeave.of(dice, model.today());
        return new Command(
                () -> actor + " declareLeave " + mentor + " " + leave,
                school -> Answer.of(() -> school.leaves().declare(actor, MentorId.of(mentor), leave.request())),
                answer -> {
                    if (isAdmitted(answer, actor, mentor, leave)) {
                        LeaveAdvice declared = answer.as(LeaveAdvice.class);
                        String id = declared.id().value();
                        Must.hold(!model.leaves.containsKey(id), "a new leave has an id of its own");
                        keep(leave.facts(id, model.mentor(mentor), model.mentor(mentor).capacity), declared);
                    }
                });
    }

    private boolean isAdmitted(Answer answer, Actor actor, String mentor, RandomLeave leave) {
        boolean known = model.mentors.containsKey(mentor);
        if (!leave.isSound()) {
            answer.mustBeInvalidAt("to");
        } else if (!actor.isStaff() && !(known && Model.isMentor(actor, mentor))) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (!known) {
            answer.mustBeInvalidAt("mentor");
        } else {
            answer.mustBeDone();
            return true;
        }
        return false;
    }

    /** Merges by the model, and holds what was answered against it. */
    private void keep(LeaveFacts leave, LeaveAdvice told) {
        LeaveFacts merged = Merging.merge(leave, model.standingOf(leave.mentor), model.mentor(leave.mentor).days);
        Merging.mustBeSame(told.leave(), merged);
        merged.names.forEach(name -> model.leaves.put(name, merged));
        AdviceJudge.judge(model, leave.mentor, told);
    }

    Command change() {
        String id = cast.leave();
        Actor actor = cast.owner(cast.mentorOf(id));
        LeaveChange change = randomChange(id);
        return new Command(
                () -> actor + " changeLeave " + id + " " + change,
                school -> Answer.of(() -> school.leaves().change(actor, LeaveId.of(id), change)),
                answer -> {
                    if (!RandomLeave.isSoundByItself(change)) {
                        Must.hold(answer.verdict() == Answer.Verdict.INVALID, "dates without sense are invalid");
                        return;
                    }
                    Optional<LeaveFacts> leave = mine(answer, actor, id);
                    leave.ifPresent(found -> {
                        RandomLeave changed = RandomLeave.changed(found, change);
                        if (changed.isSound()) {
                            answer.mustBeDone();
                            LeaveChanged told = answer.as(LeaveChanged.class);
                            LeaveFacts next = changed.facts(found.id, model.mentor(found.mentor), found.capacityBefore);
                            next.names.addAll(found.names);
                            next.warned.addAll(found.warned);
                            keep(next, told.advice());
                            mustAlert(told.alerts(), model.leaves.getOrDefault(id, next));
                        } else {
                            Must.hold(answer.verdict() == Answer.Verdict.INVALID, "dates without sense are invalid");
                        }
                    });
                });
    }

    private LeaveChange randomChange(String id) {
        LeaveFacts leave = model.leaves.get(id);
        LocalDate last = leave == null ? model.today() : leave.lastDay();
        LeaveChange.Builder change = LeaveChange.builder();
        if (dice.chance(30)) {
            LocalDate first = leave == null ? model.today() : leave.firstDay();
            change.start(new Bound.Day(first.plusDays(dice.between(-4, 4))));
        }
        if (dice.chance(70)) {
            change.end(new Bound.Day(last.plusDays(dice.between(-5, 9))));
        }
        if (dice.chance(15)) {
            change.returning(last.plusDays(dice.between(-2, 9)));
        } else if (dice.chance(15)) {
            change.isReturnUnknown(true);
        }
        return change.build();
    }

    Command cancel() {
        String id = cast.leave();
        Actor actor = cast.owner(cast.mentorOf(id));
        return new Command(
                () -> actor + " cancelLeave " + id,
                school -> Answer.of(() -> school.leaves().cancel(actor, LeaveId.of(id))),
                answer -> mine(answer, actor, id).ifPresent(leave -> {
                    answer.mustBeDone();
                    leave.cancelled = true;
                    List<Alert> alerts = ((List<?>) answer.as(List.class))
                            .stream().map(Alert.class::cast).toList();
                    mustAlert(alerts, leave);
                }));
    }

    /** A leave that stands, if the actor may change it. */
    private Optional<LeaveFacts> mine(Answer answer, Actor actor, String id) {
        Optional<LeaveFacts> leave = model.standing(id);
        boolean allowed = actor.isStaff()
                || leave.filter(it -> Model.isMentor(actor, it.mentor)).isPresent();
        if (!allowed) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (leave.isEmpty()) {
            answer.mustBeInvalidAt("leave");
        }
        return leave.filter(it -> allowed);
    }

    private void mustAlert(List<Alert> alerts, LeaveFacts leave) {
        Set<String> lent = model.students.values().stream()
                .filter(each -> each.isLent() && each.lentFor.stream().anyMatch(leave.names::contains))
                .map(each -> each.id + " at " + each.holder)
                .collect(Collectors.toSet());
        Stream<String> told = alerts.stream().map(each -> each.student() + " at " + each.mentor());
        Must.beEqual(told.collect(Collectors.toSet()), lent, "alerts");
    }

    Command show() {
        String id = cast.leave();
        Actor actor = cast.owner(cast.mentorOf(id));
        return new Command(
                () -> actor + " show leave " + id,
                school -> Answer.of(() -> school.leaves().show(actor, LeaveId.of(id))),
                answer -> {
                    LeaveFacts leave = model.leaves.get(id);
                    if (!actor.isStaff() && (leave == null || !Model.isMentor(actor, leave.mentor))) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (leave == null) {
                        answer.mustBeInvalidAt("leave");
                    } else {
                        answer.mustBeDone();
                        Merging.mustBeSame(answer.as(Leave.class), leave);
                    }
                });
    }
}
