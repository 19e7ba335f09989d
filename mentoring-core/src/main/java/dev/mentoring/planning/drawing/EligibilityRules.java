package dev.mentoring.planning.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TargetRules;
import java.util.List;
import java.util.Optional;

/**
 * Whether a mentor can have a student for a whole window, as a transfer at its start would ask (section 5 of the rule
 * book). Pure functions.
 *
 * @param target what a transfer asks of its target
 */
public record EligibilityRules(TargetRules target) {

    /**
     * Rules of a school.
     *
     * @param time the school's time
     */
    public EligibilityRules(SchoolTime time) {
        this(new TargetRules(time));
    }

    /** Why the mentor cannot have the student: every cause at once; none for an eligible mentor. */
    public List<Refusal> causes(ToPlace student, Target mentor) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        causes.addAll(target.profile(mentor.mentor(), student.student()));
        int free = mentor.seats().free();
        if (free < 1) {
            causes.add(Refusal.failed(Cause.NO_SEATS, ImmutableMap.of("free", free, "needed", 1)));
        }
        onLeave(student, mentor).ifPresent(causes::add);
        if (student.holder().equals(mentor.mentor().id())) {
            causes.add(Refusal.failed(Cause.SAME_MENTOR));
        }
        trainingDay(student, mentor).ifPresent(causes::add);
        return causes.build();
    }

    Optional<Refusal> onLeave(ToPlace student, Target mentor) {
        return target.onLeave(
                mentor.absences(),
                student.student(),
                student.attendance(),
                student.window().getStart(),
                Optional.of(student.window()));
    }

    /** Of the mentor it looks at the days alone. */
    Optional<Refusal> trainingDay(ToPlace student, Target mentor) {
        return target.trainingDay(
                mentor.mentor(), student.student(), student.window().getStart(), Optional.of(student.window()));
    }
}
