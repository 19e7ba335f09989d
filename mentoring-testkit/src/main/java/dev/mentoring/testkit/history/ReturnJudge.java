package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.roster.Actor;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferOutcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the answer to a return against the model: afterwards holder, root and seats are what they were. */
record ReturnJudge(Model model, Actor actor) {

    void judgeLeave(Answer answer, String name) {
        LeaveFacts leave = model.leaves.get(name);
        if (actor.isStaff() && leave == null) {
            answer.mustBeInvalidAt("leave");
        } else if (!actor.isStaff() && actor.kind() != Actor.Kind.MENTOR) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (leave == null) {
            answer.mustBeRefusedFor(Cause.NOT_CURRENT_MENTOR);
        } else {
            List<String> lent = model.students.values().stream()
                    .filter(each -> each.isLent() && each.lentFor.stream().anyMatch(leave.names::contains))
                    .filter(each -> actor.isStaff() || Model.isHolder(actor, each))
                    .map(each -> each.id)
                    .toList();
            judge(answer, lent);
        }
    }

    void judge(Answer answer, List<String> students) {
        boolean all = true;
        for (String id : students) {
            List<Refusal> causes = answer.stays().getOrDefault(id, List.of());
            Set<Cause> failed = Answer.failed(causes);
            Must.beEqual(failed, causes(id, students), "why " + id + " cannot return");
            Must.hold(causes.isEmpty() == failed.isEmpty(), "refused for at least one cause that failed", causes);
            all &= causes.isEmpty();
        }
        Must.beEqual(answer.isDone(), all, "done");
        if (all) {
            apply(answer.as(TransferOutcome.Done.class), students);
        }
    }

    private Set<Cause> causes(String id, List<String> students) {
        StudentFacts student = model.student(id);
        Optional<Cause> door = door(student);
        if (door.isPresent() || student == null) {
            return EnumSet.of(door.orElse(Cause.UNKNOWN_STUDENT));
        }
        Set<Cause> must = EnumSet.noneOf(Cause.class);
        if (!student.isActive()) {
            must.add(Cause.NOT_IN_TRAINING);
        }
        boolean away = !student.holder.equals(student.root);
        if (!away) {
            must.add(Cause.NOT_LENT);
        }
        if (model.isAway(student.root, model.now)) {
            must.add(Cause.MENTOR_ON_LEAVE);
        }
        MentorFacts root = model.mentor(student.root);
        if (model.strictReturns && away && model.held(root.id) + returningTo(root.id, students) > root.capacity) {
            must.add(Cause.NO_SEATS);
        }
        return must;
    }

    private int returningTo(String root, List<String> students) {
        return (int) students.stream()
                .map(model.students::get)
                .filter(each -> each != null && each.root.equals(root) && !each.holder.equals(root))
                .count();
    }

    private Optional<Cause> door(@Nullable StudentFacts student) {
        if (actor.isStaff()) {
            return student == null ? Optional.of(Cause.UNKNOWN_STUDENT) : Optional.empty();
        }
        if (actor.kind() != Actor.Kind.MENTOR) {
            return Optional.of(Cause.NOT_ALLOWED);
        }
        return Model.isHolder(actor, student) ? Optional.empty() : Optional.of(Cause.NOT_CURRENT_MENTOR);
    }

    private void apply(TransferOutcome.Done done, List<String> students) {
        Must.beEqual(
                done.transfers().stream().map(each -> each.student().value()).toList(), students, "students returned");
        for (Transfer transfer : done.transfers()) {
            StudentFacts student = model.students.get(transfer.student().value());
            if (student != null) {
                String root = student.root;
                int before = model.reserved(root) + model.held(root);
                Must.beEqual(transfer.from().value(), student.holder, "returned from");
                Must.beEqual(transfer.to().value(), root, "returned to");
                student.giveBack();
                student.noteHolder(model.now);
                Must.hold(student.holder.equals(root) && student.root.equals(root), "back at the root", root);
                int now = model.reserved(root) + model.held(root);
                Must.beEqual(now, before, "a return uses the reserved seat of " + root);
            }
        }
    }
}
