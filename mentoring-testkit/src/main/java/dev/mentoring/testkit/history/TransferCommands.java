package dev.mentoring.testkit.history;

import dev.mentoring.Mentoring;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.service.KeptTransfers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Moving students and bringing them back, now and then under a key. */
record TransferCommands(Dice dice, Model model, Cast cast) {

    Command transfer() {
        Optional<Command> again = again();
        if (again.isPresent()) {
            return again.get();
        }
        String leave = cast.leave();
        List<String> students = students(cast.mentorOf(leave));
        Actor actor = cast.holder(students.get(0));
        Move move = move(leave, students, actor);
        Supplier<String> text = () -> actor + " transfer " + students + " to " + move.email() + " " + move.kind()
                + move.leave().map(id -> " for " + id).orElse("") + " " + move.mode()
                + (move.override().isPresent() ? " override" : "")
                + (move.effective().isPresent() ? " at " + move.effective().get() : "");
        MoveJudge judge = new MoveJudge(model, actor, move);
        return maybeOnce(text, school -> school.transfers().now(actor, move), judge::judge);
    }

    /** Mostly students whom the leaving mentor holds. */
    private List<String> students(String mentor) {
        List<String> held = model.heldBy(mentor).stream().map(each -> each.id).toList();
        List<String> picked = new ArrayList<>(dice.some(held, dice.any(1, 1, 1, 2, 3)));
        if (picked.isEmpty() || dice.chance(8)) {
            picked.add(cast.student());
        }
        return dice.chance(97) ? picked.stream().distinct().toList() : picked;
    }

    private Move move(String leave, List<String> students, Actor actor) {
        boolean permanent = dice.chance(actor.isStaff() ? 25 : 5);
        Move.Builder move = Move.builder()
                .students(students.stream().map(StudentId::of).toList())
                .email(email());
        move.kind(permanent ? TransferKind.PERMANENT : TransferKind.TEMPORARY);
        if (dice.chance(permanent ? 20 : 98)) {
            move.leave(LeaveId.of(leave));
        }
        if (dice.chance(30)) {
            move.mode(Move.Mode.PARTIAL);
        }
        if (dice.chance(actor.isStaff() ? 25 : 3)) {
            move.override("agreed by phone");
        }
        if (dice.chance(4)) {
            move.effective(model.now.plusSeconds(dice.any(0, 0, 86_400)));
        }
        return move.build();
    }

    private String email() {
        if (dice.chance(4)) {
            return dice.any("nobody@school.example", "no email");
        }
        String email = model.mentor(dice.pick(List.copyOf(model.mentors.keySet()))).email;
        return dice.chance(20) ? " " + email.toUpperCase(Locale.ROOT) : email;
    }

    Command giveBack() {
        Optional<Command> again = again();
        if (again.isPresent()) {
            return again.get();
        }
        List<String> lent = model.students.values().stream()
                .filter(StudentFacts::isLent)
                .map(each -> each.id)
                .toList();
        List<String> students = new ArrayList<>(dice.some(lent, dice.any(1, 1, 2, 3)));
        if (students.isEmpty() || dice.chance(8)) {
            students.add(cast.student());
        }
        List<String> distinct = students.stream().distinct().toList();
        Actor actor = cast.holder(distinct.get(0));
        List<StudentId> ids = distinct.stream().map(StudentId::of).toList();
        ReturnJudge judge = new ReturnJudge(model, actor);
        return maybeOnce(
                () -> actor + " return " + distinct,
                school -> school.transfers().giveBack(actor, ids),
                answer -> judge.judge(answer, distinct));
    }

    Command giveBackByLeave() {
        String leave = cast.leave();
        Actor actor = dice.chance(50) ? Cast.STAFF : cast.anyone();
        ReturnJudge judge = new ReturnJudge(model, actor);
        return new Command(
                () -> actor + " return leave " + leave,
                school -> Answer.ofTransfer(() -> school.transfers().giveBack(actor, LeaveId.of(leave))),
                answer -> judge.judgeLeave(answer, leave));
    }

    private Command maybeOnce(
            Supplier<String> text, Function<Mentoring, TransferOutcome> call, Consumer<Answer> judge) {
        if (dice.chance(85)) {
            return new Command(text, school -> Answer.ofTransfer(() -> call.apply(school)), judge);
        }
        return once(dice.any("k1", "k2", "k3"), text.get(), call, judge);
    }

    /** The same key with the same command gives the first answer and moves nobody; with another it is invalid. */
    private Command once(String key, String text, Function<Mentoring, TransferOutcome> call, Consumer<Answer> judge) {
        return new Command(
                () -> text + " key " + key,
                school -> Answer.ofTransfer(() -> school.once(key, text, new KeptTransfers(), call)),
                answer -> {
                    Model.Kept kept = model.kept.get(key);
                    if (kept == null) {
                        judge.accept(answer);
                        if (answer.isDone()) {
                            TransferOutcome first = answer.as(TransferOutcome.class);
                            model.kept.put(key, new Model.Kept(text, once(key, text, call, judge), first));
                        }
                    } else if (kept.command().equals(text)) {
                        answer.mustBeDone();
                        Must.beEqual(answer.value(), kept.answer(), "the first answer");
                    } else {
                        answer.mustBeInvalidAt("key");
                    }
                });
    }

    private Optional<Command> again() {
        return model.kept.isEmpty() || dice.chance(85)
                ? Optional.empty()
                : Optional.of(dice.pick(List.copyOf(model.kept.values())).again());
    }
}
