package dev.mentoring.cli.story;

import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.LeaveAdvice;
import java.time.LocalDate;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** The weeks of the leave: whoever has a student holds the weekly session. */
final class Absence {

    private final Stage stage;
    private final Teller teller;
    private final LeaveAdvice leave;
    private final WeeklySessions sessions;

    Absence(Stage stage, Teller teller, LeaveAdvice leave, WeeklySessions sessions) {
        this.stage = stage;
        this.teller = teller;
        this.leave = leave;
        this.sessions = sessions;
    }

    /** Tells the weeks up to the day of the return, and returns that day. */
    LocalDate tell() {
        teller.chapter("away");
        Interval reckoned = leave.leave().reckoned(stage.time(), leave.days());
        LocalDate lastDay = stage.time().lastDay(reckoned);
        YearWeek first = stage.time().week(reckoned.getStart());
        for (YearWeek week : Weeks.between(first, YearWeek.from(lastDay))) {
            teller.say("away.week", week.toString(), sessions.hold(week));
        }
        LocalDate next = lastDay.plusDays(1);
        return leave.leave().returning().filter(day -> day.isAfter(next)).orElse(next);
    }
}
