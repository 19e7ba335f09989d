package dev.mentoring.testkit.history;

import com.google.common.collect.Sets;
import dev.mentoring.answer.Cause;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.Bound;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.leave.LeaveCancelled;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveChanged;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
                        boolean joins = whole(id).names.size() > 1;
                        mustAlert(declared.alerts(), joins ? whole(id).names : Set.of());
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

    /** Keeps what was declared, and judges what is told of the whole that it is now in. */
    private void keep(LeaveFacts part, LeaveAdvice told) {
        model.declare(part);
        Merging.mustBeSame(told.leave(), whole(part.id));
        AdviceJudge.judge(model, part.mentor, told);
    }

    private LeaveFacts whole(String name) {
        return Objects.requireNonNull(model.leaves.get(name));
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
                    mine(answer, actor, id).ifPresent(found -> judgeChange(answer, actor, found, change));
                });
    }

    private void judgeChange(Answer answer, Actor actor, LeaveFacts found, LeaveChange change) {
        RandomLeave changed = RandomLeave.changed(found, change);
        boolean begun = !model.now.isBefore(found.start);
        if (begun && !changed.start().equals(found.start) && !actor.isStaff()) {
            answer.mustBeRefusedFor(Cause.LEAVE_HAS_BEGUN);
        } else if (!changed.isSound()) {
            Must.hold(answer.verdict() == Answer.Verdict.INVALID, "dates without sense are invalid");
        } else {
            answer.mustBeDone();
            LeaveChanged told = answer.as(LeaveChanged.class);
            Set<String> before = whole(found.id).names;
            LeaveFacts next = changed.facts(found.id, model.mentor(found.mentor), found.capacityBefore);
            next.warned.addAll(found.warned);
            keep(next, told.advice());
            mustAlert(told.alerts(), Sets.union(before, whole(found.id).names));
            mustRemain(told.remaining(), before, whole(found.id).names);
        }
    }

    /** What was one leave and is so no more: each of its parts is told of, once, in the whole it is in now. */
    private void mustRemain(List<Leave> remaining, Set<String> before, Set<String> after) {
        Set<LeaveFacts> wholes = Sets.difference(before, after).stream()
                .map(this::whole)
                .filter(each -> !each.cancelled)
                .collect(Collectors.toSet());
        Must.beEqual(remaining.size(), wholes.size(), "leaves that remain");
        remaining.forEach(each -> Merging.mustBeSame(each, whole(each.id().value())));
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
                answer -> mine(answer, actor, id).ifPresent(found -> judgeCancel(answer, found)));
    }

    private void judgeCancel(Answer answer, LeaveFacts found) {
        if (!model.now.isBefore(found.start)) {
            answer.mustBeRefusedFor(Cause.LEAVE_HAS_BEGUN);
            return;
        }
        answer.mustBeDone();
        LeaveCancelled told = answer.as(LeaveCancelled.class);
        Set<String> before = whole(found.id).names;
        model.declare(found.calledOff());
        Merging.mustBeSame(told.leave(), whole(found.id));
        mustAlert(told.alerts(), before);
        mustRemain(told.remaining(), before, Set.of(found.id));
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
        return leave.filter(it -> allowed).map(it -> model.declared(id));
    }

    private void mustAlert(List<Alert> alerts, Set<String> names) {
        Set<String> lent = model.students.values().stream()
                .filter(each -> each.isLent() && each.lentFor.stream().anyMatch(names::contains))
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
