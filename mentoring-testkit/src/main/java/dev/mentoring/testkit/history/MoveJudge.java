package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the answer to a transfer against the model: who may, what stands in the way, and which seats are taken. */
final class MoveJudge {

    private static final Set<Cause> OVERRIDABLE =
            EnumSet.of(Cause.NO_SEATS, Cause.NOTE_INCOMPLETE, Cause.PROJECT_NOT_ON_PROFILE);

    private final Model model;
    private final Actor actor;
    private final Move move;
    private final List<String> students;
    private final boolean permanent;

    MoveJudge(Model model, Actor actor, Move move) {
        this.model = model;
        this.actor = actor;
        this.move = move;
        this.students = move.students().stream().map(StudentId::value).toList();
        this.permanent = move.kind() == TransferKind.PERMANENT;
    }

    void judge(Answer answer) {
        Optional<LeaveFacts> leave = move.leave().flatMap(id -> model.standing(id.value()));
        if (students.stream().distinct().count() < students.size()) {
            answer.mustBeInvalidAt("students");
        } else if (!permanent && move.leave().isEmpty()) {
            answer.mustBeInvalidAt("leave");
        } else if (actor.isStaff() && isAboutAnother(leave)) {
            answer.mustBeInvalidAt("leave");
        } else {
            Must.hold(answer.verdict() != Answer.Verdict.INVALID, "makes sense");
            judge(answer, leave);
        }
    }

    /** Of no leave, or of one that is none of these students' affair. */
    private boolean isAboutAnother(Optional<LeaveFacts> leave) {
        return move.leave().isPresent()
                && (leave.isEmpty() || !students.stream().allMatch(each -> fits(leave, each)));
    }

    private boolean fits(Optional<LeaveFacts> leave, String id) {
        StudentFacts student = model.student(id);
        return move.leave().isEmpty()
                || student == null
                || leave.filter(it -> it.concerns(student)).isPresent();
    }

    private void judge(Answer answer, Optional<LeaveFacts> leave) {
        List<MentorFacts> targets = model.mentors.values().stream()
                .filter(each -> each.email.equalsIgnoreCase(move.email().strip()))
                .toList();
        Map<String, Integer> before = taken();
        boolean atomic = move.mode() == Move.Mode.ATOMIC;
        int free = targets.size() == 1 ? model.free(targets.get(0).id) : 0;
        int needed = targets.size() == 1 && atomic ? needed(targets.get(0), leave) : 1;
        List<String> moved = new ArrayList<>();
        for (String student : students) {
            List<Refusal> causes = answer.stays().getOrDefault(student, List.of());
            judgeStudent(student, causes, targets, leave, free, needed);
            if (causes.isEmpty()) {
                moved.add(student);
                free -= !atomic && needsSeat(student, targets.get(0)) ? 1 : 0;
            }
        }
        boolean done = atomic ? moved.size() == students.size() : !moved.isEmpty();
        Must.beEqual(answer.isDone(), done, "done");
        if (done) {
            apply(answer.as(TransferOutcome.Done.class), moved, targets.get(0).id, leave);
            mustNotOverfill(before);
        }
    }

    private int needed(MentorFacts target, Optional<LeaveFacts> leave) {
        return (int) students.stream()
                .filter(each -> door(each, leave).isEmpty() && needsSeat(each, target))
                .count();
    }

    private boolean needsSeat(String id, MentorFacts target) {
        StudentFacts student = model.student(id);
        return student != null && !student.root.equals(target.id) && !student.holder.equals(target.id);
    }

    private Optional<Cause> door(String id, Optional<LeaveFacts> leave) {
        StudentFacts student = model.student(id);
        if (actor.isStaff()) {
            return student == null ? Optional.of(Cause.UNKNOWN_STUDENT) : Optional.empty();
        }
        if (actor.kind() != Actor.Kind.MENTOR) {
            return Optional.of(Cause.NOT_ALLOWED);
        }
        if (!Model.isHolder(actor, student)) {
            return Optional.of(Cause.NOT_CURRENT_MENTOR);
        }
        return move.override().isPresent() || !fits(leave, id) ? Optional.of(Cause.NOT_ALLOWED) : Optional.empty();
    }

    private void judgeStudent(
            String id,
            List<Refusal> causes,
            List<MentorFacts> targets,
            Optional<LeaveFacts> leave,
            int free,
            int needed) {
        Set<Cause> failed = Answer.failed(causes);
        Must.hold(causes.isEmpty() == failed.isEmpty(), "refused for at least one cause that failed", causes);
        Optional<Cause> door = door(id, leave);
        StudentFacts student = model.student(id);
        if (door.isPresent() || student == null) {
            Must.beEqual(failed, Set.of(door.orElse(Cause.UNKNOWN_STUDENT)), "refused at the door");
            return;
        }
        Set<Cause> must = aboutStudent(student, leave);
        Set<Cause> may = EnumSet.noneOf(Cause.class);
        if (targets.size() == 1) {
            must.addAll(aboutTarget(student, targets.get(0), free, needed));
            may.addAll(TargetJudge.mayBe(model, targets.get(0), student));
        } else {
            must.add(targets.isEmpty() ? Cause.UNKNOWN_EMAIL : Cause.AMBIGUOUS_EMAIL);
        }
        if (move.override().isPresent()) {
            must.removeAll(OVERRIDABLE);
        }
        TargetJudge.mustFit(failed, must, may);
        causes.stream()
                .filter(each ->
                        each.cause() == Cause.NO_SEATS && !each.figures().isEmpty())
                .forEach(each -> {
                    Must.beEqual(each.figures().get("free"), free, "free seats");
                    Must.beEqual(each.figures().get("needed"), needed, "seats needed");
                });
    }

    private Set<Cause> aboutTarget(StudentFacts student, MentorFacts target, int free, int needed) {
        Set<Cause> must = TargetJudge.aboutProfile(target, student);
        if (needsSeat(student.id, target) && needed > free) {
            must.add(Cause.NO_SEATS);
        }
        if (model.isAway(target.id, model.now)) {
            must.add(Cause.TARGET_ON_LEAVE);
        }
        boolean onlyRoot = permanent && !student.holder.equals(student.root);
        if (student.holder.equals(target.id) && !onlyRoot) {
            must.add(Cause.SAME_MENTOR);
        }
        return must;
    }

    private Set<Cause> aboutStudent(StudentFacts student, Optional<LeaveFacts> leave) {
        Set<Cause> must = EnumSet.noneOf(Cause.class);
        if (TargetJudge.isPast(student, model.today())) {
            must.add(Cause.NOT_IN_TRAINING);
        }
        boolean forStaff = permanent || leave.filter(it -> it.isLong(model.now)).isPresent();
        if (!actor.isStaff() && forStaff) {
            must.add(Cause.CONTACT_STAFF);
        }
        boolean noted = student.notes.stream()
                .anyMatch(names -> names.isEmpty()
                        || leave.filter(it -> names.get().stream().anyMatch(it.names::contains))
                                .isPresent());
        if (!permanent && !noted) {
            must.add(Cause.NOTE_INCOMPLETE);
        }
        if (move.effective().filter(at -> !at.equals(model.now)).isPresent()) {
            must.add(Cause.TRANSFERS_ARE_IMMEDIATE);
        }
        return must;
    }

    private void apply(TransferOutcome.Done done, List<String> moved, String to, Optional<LeaveFacts> leave) {
        Must.beEqual(
                done.transfers().stream().map(each -> each.student().value()).toList(), moved, "students moved");
        for (Transfer transfer : done.transfers()) {
            StudentFacts student = model.students.get(transfer.student().value());
            if (student != null) {
                Must.beEqual(transfer.from().value(), student.holder, "moved from");
                Must.beEqual(transfer.at(), model.now, "moved now");
                if (permanent) {
                    student.moveForGood(to);
                } else {
                    student.lend(to, leave.orElseThrow().names);
                }
                student.noteHolder(model.now);
            }
        }
    }

    private Map<String, Integer> taken() {
        Map<String, Integer> taken = new HashMap<>();
        model.mentors.keySet().forEach(each -> taken.put(each, model.held(each) + model.reserved(each)));
        return taken;
    }

    /** No transfer takes a seat that is not free, but for overrides. */
    private void mustNotOverfill(Map<String, Integer> before) {
        if (move.override().isEmpty()) {
            before.forEach((mentor, former) -> {
                int most = Math.max(model.mentor(mentor).capacity, former);
                int now = model.held(mentor) + model.reserved(mentor);
                Must.hold(now <= most, "more students than seats at", mentor);
            });
        }
    }
}
