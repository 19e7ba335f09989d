package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Alert;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.RosterService;
import dev.mentoring.transfer.service.TransferService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Taking students in and letting them go, projects, capacities, and looking at people. */
record RosterCommands(Dice dice, Model model, Cast cast, SmallSchool school) {

    Command enrol() {
        String mentor = cast.mentor();
        String id = dice.chance(95) ? "s" + (model.students.size() + 1) : cast.student();
        StudentFacts student = school.randomStudent(id, mentor);
        Actor actor = cast.mostlyStaff();
        return new Command(
                () -> actor + " enrol " + id + " at " + mentor + " on " + student.parcours + " " + student.project,
                mentoring -> Answer.of(
                        () -> mentoring.enrolment().enrol(actor, SmallSchool.student(student), MentorId.of(mentor))),
                answer -> {
                    if (!actor.isStaff()) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (model.students.containsKey(id)) {
                        answer.mustBeInvalidAt("id");
                    } else if (!model.mentors.containsKey(mentor)) {
                        answer.mustBeInvalidAt("mentor");
                    } else {
                        judgeEnrolled(answer, student);
                    }
                });
    }

    private void judgeEnrolled(Answer answer, StudentFacts student) {
        Set<Cause> must = TargetJudge.aboutProfile(model.mentor(student.holder), student);
        if (model.free(student.holder) < 1) {
            must.add(Cause.NO_SEATS);
        }
        if (model.isAway(student.holder, model.now)) {
            must.add(Cause.TARGET_ON_LEAVE);
        }
        if (model.today().isAfter(student.end)) {
            must.add(Cause.NOT_IN_TRAINING);
        }
        Set<Cause> may = EnumSet.noneOf(Cause.class);
        if (student.isApprentice() && !model.mentor(student.holder).days.isEmpty()) {
            may.add(Cause.TRAINING_DAY_NOT_SERVED);
        }
        TargetJudge.mustFit(answer.failed(), must, may);
        Must.hold(answer.isDone() == answer.failed().isEmpty(), "done or refused");
        if (answer.isDone()) {
            model.students.put(student.id, student);
            student.noteHolder(model.now);
        }
    }

    Command finish() {
        String student = cast.student();
        Actor actor = cast.mostlyStaff();
        return new Command(
                () -> actor + " finish " + student,
                mentoring -> Answer.of(() -> mentoring.enrolment().finish(actor, StudentId.of(student))),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (!actor.isStaff()) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else {
                        answer.mustBeDone();
                        facts.finishedOn = facts.finishedOn.or(() -> Optional.of(model.today()));
                    }
                });
    }

    Command project() {
        String student = cast.student();
        Actor actor = cast.holder(student);
        Optional<String> project =
                dice.chance(90) ? Optional.of(dice.any("D1", "D2", "D3", "W1", "W2")) : Optional.empty();
        return new Command(
                () -> actor + " project " + student + " " + project.orElse("-"),
                mentoring -> Answer.of(() ->
                        mentoring.enrolment().project(actor, StudentId.of(student), project.map(ProjectCode::of))),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (!actor.isStaff() && !Model.isHolder(actor, facts)) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (facts == null) {
                        answer.mustBeInvalidAt("student");
                    } else if (!isTaught(facts.parcours, project)) {
                        answer.mustBeInvalidAt("project");
                    } else {
                        answer.mustBeDone();
                        facts.project = project;
                        mustAlert((List<?>) answer.as(List.class), facts);
                    }
                });
    }

    private boolean isTaught(String parcours, Optional<String> project) {
        return project.isEmpty()
                || model.catalog.getOrDefault(parcours, Set.of()).contains(project.get());
    }

    private void mustAlert(List<?> alerts, StudentFacts student) {
        boolean known = student.project.isEmpty()
                || model.mentor(student.holder).knows(student.parcours, student.project.get());
        boolean away = !student.holder.equals(student.root);
        List<Alert.Cause> must = !known
                ? List.of(Alert.Cause.PROJECT_NOT_ON_PROFILE)
                : away ? List.of(Alert.Cause.PROJECT_CHANGED) : List.of();
        Must.beEqual(alerts.stream().map(each -> ((Alert) each).cause()).toList(), must, "alerts");
    }

    Command capacity() {
        String mentor = cast.mentor();
        Actor actor = cast.owner(mentor);
        int capacity = dice.chance(4) ? -1 : dice.chance(30) ? 0 : dice.between(1, 6);
        return new Command(
                () -> actor + " setCapacity " + mentor + " " + capacity,
                mentoring -> Answer.of(() -> mentoring.enrolment().capacity(actor, MentorId.of(mentor), capacity)),
                answer -> {
                    boolean known = model.mentors.containsKey(mentor);
                    if (capacity < 0) {
                        answer.mustBeInvalidAt("capacity");
                    } else if (!actor.isStaff() && !(known && Model.isMentor(actor, mentor))) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (!known) {
                        answer.mustBeInvalidAt("mentor");
                    } else {
                        answer.mustBeDone();
                        model.mentor(mentor).capacity = capacity;
                        Must.beEqual(answer.as(Seats.class).free(), model.free(mentor), "free seats");
                    }
                });
    }

    Command showMentor() {
        String mentor = cast.mentor();
        Actor actor = cast.owner(mentor);
        return new Command(
                () -> actor + " show mentor " + mentor,
                mentoring -> Answer.of(() -> mentoring.roster().mentor(actor, MentorId.of(mentor))),
                answer -> {
                    boolean known = model.mentors.containsKey(mentor);
                    if (!actor.isStaff() && !(known && Model.isMentor(actor, mentor))) {
                        answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
                    } else if (!known) {
                        answer.mustBeInvalidAt("mentor");
                    } else {
                        answer.mustBeDone();
                        Seats seats = answer.as(RosterService.MentorView.class).seats();
                        Must.beEqual(seats.free(), model.free(mentor), "free seats");
                    }
                });
    }

    Command showStudent() {
        String student = cast.student();
        Actor actor = cast.concerned(student);
        return new Command(
                () -> actor + " show student " + student,
                mentoring -> Answer.of(() -> mentoring.roster().student(actor, StudentId.of(student))),
                answer -> mayLook(answer, actor, student));
    }

    Command history() {
        String student = cast.student();
        Actor actor = cast.concerned(student);
        return new Command(
                () -> actor + " history " + student,
                mentoring -> Answer.of(() -> mentoring.transfers().history(actor, StudentId.of(student))),
                answer -> {
                    StudentFacts facts = model.student(student);
                    if (mayLook(answer, actor, student) && facts != null) {
                        Replay.mustBeSame(answer.as(TransferService.History.class), facts);
                    }
                });
    }

    private boolean mayLook(Answer answer, Actor actor, String student) {
        StudentFacts facts = model.student(student);
        boolean concerned = Model.isSelf(actor, student) || Model.isHolder(actor, facts) || Model.isRoot(actor, facts);
        if (!actor.isStaff() && !(facts != null && concerned)) {
            answer.mustBeRefusedFor(Cause.NOT_ALLOWED);
        } else if (facts == null) {
            answer.mustBeInvalidAt("student");
        } else {
            answer.mustBeDone();
            return true;
        }
        return false;
    }
}
