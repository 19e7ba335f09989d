package dev.mentoring.testkit.history;

import dev.mentoring.answer.Cause;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the model knows of why a mentor cannot take a student. */
final class TargetJudge {

    private TargetJudge() {}

    static Set<Cause> aboutProfile(MentorFacts target, StudentFacts student) {
        Set<Cause> must = EnumSet.noneOf(Cause.class);
        if (!target.isOn(student.parcours)) {
            must.add(Cause.NOT_ON_PARCOURS);
        }
        if (student.project
                .filter(project -> !target.knows(student.parcours, project))
                .isPresent()) {
            must.add(Cause.PROJECT_NOT_ON_PROFILE);
        }
        return must;
    }

    /** Causes that depend on what lies ahead; whether they are there, the model does not tell. */
    static Set<Cause> mayBe(Model model, MentorFacts target, StudentFacts student) {
        Set<Cause> may = EnumSet.noneOf(Cause.class);
        if (student.isApprentice() && !target.days.isEmpty()) {
            may.add(Cause.TRAINING_DAY_NOT_SERVED);
        }
        boolean awayLater = model.standingOf(target.id).stream().anyMatch(leave -> leave.end.isAfter(model.now));
        if (awayLater) {
            may.add(Cause.TARGET_ON_LEAVE);
        }
        return may;
    }

    static void mustFit(Set<Cause> failed, Set<Cause> must, Set<Cause> may) {
        Set<Cause> others = EnumSet.noneOf(Cause.class);
        others.addAll(failed);
        others.removeAll(must);
        Must.hold(failed.containsAll(must), "must be refused for " + must + ", and is for", failed);
        Must.hold(may.containsAll(others), "must be refused for " + must + " only, and is for", failed);
    }

    static boolean isPast(StudentFacts student, LocalDate today) {
        return !student.isActive() || today.isAfter(student.lastDay());
    }
}
