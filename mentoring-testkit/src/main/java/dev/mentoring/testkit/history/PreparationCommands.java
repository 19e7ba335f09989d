package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Polling mentors, warning students, writing and reading notes. */
record PreparationCommands(Dice dice, Model model, Cast cast) {

    /** What no student may ever see. */
    static final String SECRET = "SECRET";

    Command poll() {
        String id = cast.leave();
        Actor actor = cast.owner(cast.mentorOf(id));
        return new Command(
                () -> actor + " poll " + id,
                school -> Answer.of(() -> school.preparation().poll(actor, LeaveId.of(id))),
                answer -> {
                    Optional<LeaveFacts> leave = model.standing(id);
                    if (isDenied(answer, actor, leave)) {
                        return;
                    }
                    answer.mustBeDone();
                    Set<String> tracks =
                            model.mentor(leave.orElseThrow().mentor).profile.keySet();
                    List<String> asked = model.mentors.values().stream()
                            .filter(each -> !each.id.equals(leave.orElseThrow().mentor))
                            .filter(each -> each.profile.keySet().stream().anyMatch(tracks::contains))
                            .map(each -> each.id)
                            .toList();
                    Must.beEqual(texts(answer.as(Object.class)), asked, "mentors asked");
                });
    }

    private static boolean isDenied(Answer answer, Actor actor, Optional<LeaveFacts> leave) {
        boolean owner = leave.filter(it -> Model.isMentor(actor, it.mentor)).isPresent();
        if (!actor.isStaff() && !owner) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
            return true;
        }
        if (leave.isEmpty()) {
            answer.mustBeInvalidAt("leave");
        }
        return leave.isEmpty();
    }

    static List<String> texts(Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    Command warn() {
        String id = cast.leave();
        String mentor = cast.mentorOf(id);
        Actor actor = cast.owner(mentor);
        if (dice.chance(60)) {
            return new Command(
                    () -> actor + " warn " + id,
                    school -> Answer.of(() -> school.preparation().warn(actor, LeaveId.of(id))),
                    answer -> {
                        Optional<LeaveFacts> leave = model.standing(id);
                        if (!isDenied(answer, actor, leave)) {
                            Set<String> held = model.heldBy(mentor).stream()
                                    .map(each -> each.id)
                                    .collect(Collectors.toSet());
                            keepWarned(answer, leave.orElseThrow(), held, false);
                        }
                    });
        }
        List<String> students = Stream.generate(cast::student)
                .limit(dice.between(1, 3))
                .distinct()
                .toList();
        Set<StudentId> ids = students.stream().map(StudentId::of).collect(Collectors.toSet());
        return new Command(
                () -> actor + " warn " + id + " " + students,
                school -> Answer.of(() -> school.preparation().warn(actor, LeaveId.of(id), ids)),
                answer -> judgeWarned(answer, actor, id, students));
    }

    private void judgeWarned(Answer answer, Actor actor, String id, List<String> students) {
        Optional<LeaveFacts> leave = model.standing(id);
        boolean holdsAll = students.stream().allMatch(each -> Model.isHolder(actor, model.student(each)));
        boolean theirs = students.stream()
                .map(model::student)
                .allMatch(each ->
                        each == null || leave.filter(it -> it.concerns(each)).isPresent());
        if (!actor.isStaff() && !(holdsAll && theirs)) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (leave.isEmpty()) {
            answer.mustBeInvalidAt("leave");
        } else if (!model.students.keySet().containsAll(students)) {
            answer.mustBeInvalidAt("student");
        } else if (!theirs) {
            answer.mustBeInvalidAt("leave");
        } else {
            keepWarned(answer, leave.orElseThrow(), Set.copyOf(students), true);
        }
    }

    private void keepWarned(Answer answer, LeaveFacts leave, Set<String> asked, boolean all) {
        answer.mustBeDone();
        Set<String> fresh = new TreeSet<>(asked);
        fresh.removeAll(leave.warned);
        List<String> warned = texts(answer.as(Object.class));
        Must.hold(fresh.containsAll(warned), "only those held and not warned before are warned", warned);
        Must.hold(!all || warned.equals(List.copyOf(fresh)), "all asked for are warned", warned);
        model.warn(leave, warned);
    }

    Command note() {
        String student = cast.student();
        Actor actor = cast.holder(student);
        Optional<String> leave = dice.chance(70) ? Optional.of(cast.leave()) : Optional.empty();
        String progress = dice.chance(90) ? SECRET + " progress" : " ";
        return note(actor, draft(student, leave, progress, dice.chance(93)));
    }

    Command noteByStaff(String student, String leave) {
        return note(Cast.STAFF, draft(student, Optional.of(leave), SECRET + " progress", true));
    }

    private static NoteDraft draft(String student, Optional<String> leave, String progress, boolean returnUnknown) {
        return NoteDraft.builder()
                .student(StudentId.of(student))
                .leave(leave.map(LeaveId::of))
                .isReturnUnknown(returnUnknown)
                .habits(SECRET + " habits")
                .blockers(SECRET + " blockers")
                .progress(progress)
                .build();
    }

    private Command note(Actor actor, NoteDraft draft) {
        String student = draft.student().value();
        Optional<String> leave = draft.leave().map(LeaveId::value);
        return new Command(
                () -> actor + " note " + student + leave.map(id -> " for " + id).orElse("") + " lacks "
                        + draft.missing(),
                school -> Answer.of(() -> school.notes().write(actor, draft)),
                answer -> {
                    StudentFacts facts = model.student(student);
                    boolean fits = leave.isEmpty()
                            || (facts != null
                                    && model.standing(leave.get())
                                            .filter(it -> it.concerns(facts))
                                            .isPresent());
                    if (!actor.isStaff() && !(Model.isHolder(actor, facts) && fits)) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else if (!fits) {
                        answer.mustBeInvalidAt("leave");
                    } else if (!draft.missing().isEmpty()) {
                        answer.mustBeRefusedFor(Cause.NOTE_INCOMPLETE);
                        Refusal refusal = answer.causes().get(0);
                        Must.beEqual(refusal.figures().get("missing"), draft.missing(), "what the note lacks");
                    } else {
                        answer.mustBeDone();
                        facts.notes.add(
                                leave.map(id -> Set.copyOf(model.standing(id).orElseThrow().names)));
                    }
                });
    }

    Command notesOf() {
        String student = cast.student();
        Actor actor = cast.concerned(student);
        return new Command(
                () -> actor + " show notesOf " + student,
                school -> Answer.of(() -> school.notes().read(actor, StudentId.of(student))),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (!actor.isStaff() && !Model.isHolder(actor, facts) && !Model.isRoot(actor, facts)) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else {
                        answer.mustBeDone();
                        Must.beEqual(answer.as(List.class).size(), facts.notes.size(), "notes");
                    }
                });
    }
}
