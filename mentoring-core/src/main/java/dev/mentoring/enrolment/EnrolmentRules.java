package dev.mentoring.enrolment;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TargetRules;
import dev.mentoring.transfer.rules.TransferRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands in the way of taking a student in (A20). Pure functions. */
final class EnrolmentRules {

    private EnrolmentRules() {}

    /** The project is one of the parcours, if there is a project at all. */
    static List<Violation> projectViolations(Parcours parcours, Optional<ProjectCode> project) {
        return project.filter(code -> !parcours.projects().contains(code))
                .map(code -> List.of(Violation.of("project", "invalid.unknown.project", code, parcours.code())))
                .orElse(List.of());
    }

    /** What keeps the mentor from taking the student, every cause at once. */
    static List<Refusal> refusals(Student student, Target target, Instant now, SchoolTime time) {
        TargetRules rules = new TargetRules(time);
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        causes.addAll(rules.profile(target.mentor(), student));
        if (target.seats().free() < 1) {
            causes.add(TransferRules.noSeats(0, 1));
        }
        rules.onLeave(target.absences(), student, Attendance.none(time), now, Optional.empty())
                .ifPresent(causes::add);
        rules.trainingDay(target.mentor(), student, now, Optional.empty()).ifPresent(causes::add);
        if (time.day(now).isAfter(student.training().end())) {
            causes.add(Refusal.failed(Cause.NOT_IN_TRAINING));
        }
        return causes.build();
    }
}
