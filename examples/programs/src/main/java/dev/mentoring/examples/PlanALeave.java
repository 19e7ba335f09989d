package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Candidate;
import dev.mentoring.plan.Plan;
import dev.mentoring.planning.PlanRequest;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import java.io.PrintStream;
import java.util.Locale;

/** Who could replace a mentor, who should, what is missing, and what to do when. A plan moves nobody. */
final class PlanALeave implements Example {

    @Override
    public String name() {
        return "plan-a-leave";
    }

    @Override
    public String shows() {
        return "candidates, a plan with its proof, why somebody has no seat, and what would mend it";
    }

    @Override
    public void run(PrintStream out) {
        Mentoring school = SmallSchool.open();
        LeaveId leave = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .id();
        school.enrolment().capacity(SmallSchool.STAFF, SmallSchool.OSCAR_ID, 1).orElseThrow();

        out.println("Who can take Ari:");
        for (Candidate each : school.planning()
                .candidates(SmallSchool.NADIA, StudentId.of("ari"), leave)
                .orElseThrow()) {
            out.println("  " + each.mentor() + ": " + String.join(", ", each.reasons(Locale.ENGLISH)));
        }

        Plan plan = school.planning()
                .plan(SmallSchool.STAFF, PlanRequest.of(leave).withMends())
                .orElseThrow();
        out.println("The plan, " + (plan.isProvenOptimal() ? "proven the best" : "the best found") + ":");
        plan.assignments().forEach(each -> out.println("  " + each.student() + " to " + each.mentor()));
        plan.proof()
                .forEach(line -> out.println("  " + line.week() + ": " + line.student() + " with " + line.mentor()));
        plan.certificates().forEach(each -> {
            out.println("Without a seat: " + each.student().student() + ", one of " + each.students() + " who need "
                    + each.needed() + " seats, and there are " + each.seats());
            each.mends().forEach(mend -> out.println("  would help: " + mend.text(Locale.ENGLISH)));
        });
        out.println("To do:");
        plan.todo()
                .forEach(todo ->
                        out.println("  " + todo.on() + " " + todo.who().id() + ": " + todo.what(Locale.ENGLISH)));
    }
}
