package dev.mentoring.cli;

import dev.mentoring.cli.reading.LeaveDates;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;

/** What a school's leaves mean, put on paper. */
final class AdviceSheet {

    private static final Actor STAFF = Actor.staff("advice");

    private final School school;
    private final Locale locale;
    private final Map<MentorId, String> names = new HashMap<>();
    private final Set<Away> printed = new HashSet<>();

    /** Who is away when. */
    private record Away(MentorId mentor, Interval span) {}

    AdviceSheet(School school, Locale locale) {
        this.school = school;
        this.locale = locale;
    }

    void print(SchoolRoster roster, PrintStream out) {
        roster.mentors().forEach(mentor -> names.put(mentor.id(), mentor.name()));
        roster.leaves().forEach(announced -> print(advice(announced), out));
        if (roster.leaves().isEmpty()) {
            out.println(Text.of("advice.none").in(locale));
        }
    }

    private LeaveAdvice advice(Announced announced) {
        return school.mentoring()
                .leaves()
                .advise(STAFF, announced.mentor(), announced.request())
                .orElseThrow();
    }

    /** Several rows may be one leave (A19): it is printed once. */
    private void print(LeaveAdvice advice, PrintStream out) {
        Leave leave = advice.leave();
        if (!printed.add(new Away(leave.mentor(), leave.span()))) {
            return;
        }
        out.println(head(leave));
        advice.advice().forEach(each -> out.println("  " + Text.line(each.explain(locale))));
        if (advice.advice().isEmpty()) {
            out.println("  " + Text.of("advice.nobody").in(locale));
        }
        out.println("");
    }

    private String head(Leave leave) {
        String name =
                Text.line(names.getOrDefault(leave.mentor(), leave.mentor().value()));
        LeaveDates dates = new LeaveDates(leave, school.time());
        String back = leave.returning().map(LocalDate::toString).orElse("?");
        String key = leave.isOpen() ? "advice.open" : leave.returning().isEmpty() ? "advice.unknown" : "advice.leave";
        return Text.of(key, name, leave.mentor().value(), dates.from(), dates.until(), back)
                .in(locale);
    }
}
