package dev.mentoring.examples;

import dev.mentoring.Mentoring;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import java.io.PrintStream;
import java.util.Locale;

/** What a leave means for each student: asked first, then declared. */
final class DeclareALeave implements Example {

    @Override
    public String name() {
        return "declare-a-leave";
    }

    @Override
    public String shows() {
        return "what a leave would mean, and what it means once it is declared";
    }

    @Override
    public void run(PrintStream out) {
        Mentoring school = SmallSchool.open();

        out.println("Three days, only asked about:");
        LeaveAdvice asked = school.leaves()
                .advise(SmallSchool.NADIA, SmallSchool.NADIA_ID, Leave.days("2026-05-04", "2026-05-06"))
                .orElseThrow();
        tell(asked, out);

        out.println("Two weeks, declared:");
        LeaveAdvice declared = school.leaves()
                .declare(SmallSchool.NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow();
        tell(declared, out);

        out.println("A colleague may not declare it for her:");
        school.leaves()
                .declare(SmallSchool.OSCAR, SmallSchool.NADIA_ID, Leave.days("2026-06-01", "2026-06-05"))
                .ifRefused(causes -> causes.forEach(cause -> out.println("  " + cause.mend(Locale.ENGLISH))));
    }

    private static void tell(LeaveAdvice leave, PrintStream out) {
        for (Advice advice : leave.advice()) {
            out.println("  " + advice.explain(Locale.ENGLISH));
        }
    }
}
