package dev.mentoring.cli.story;

import dev.mentoring.cli.reading.LeaveDates;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.LeaveAdvice;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** One mentor's leave, told from its announcement to the return. */
final class Story {

    private static final Duration AHEAD = Duration.ofDays(14);

    private final Cast cast;
    private final Teller teller;
    private final Interval away;
    private final Stage stage;
    private final Actor mentor;

    Story(Cast cast, Teller teller) {
        this.cast = cast;
        this.teller = teller;
        this.stage = new Stage(cast.roster(), Instant.EPOCH);
        this.away = whole(cast);
        this.mentor = Actor.mentor(cast.leaving().mentor().value());
        stage.waitUntil(away.getStart().minus(AHEAD));
    }

    /** When the mentor is away: the leave may be one with others that are announced already (A19). */
    private static Interval whole(Cast cast) {
        Stage rehearsal = new Stage(cast.roster(), Instant.EPOCH);
        return rehearsal
                .school()
                .leaves()
                .declare(Stage.STAFF, cast.leaving().mentor(), cast.leaving().request())
                .orElseThrow()
                .leave()
                .span();
    }

    /**
     * Tells it.
     *
     * @return how many weeks of contractual students were left without a session
     */
    long tell() {
        LeaveAdvice leave = announce();
        List<StudentId> students = leave.advice().stream().map(Advice::student).toList();
        WeeklySessions sessions = new WeeklySessions(cast, stage, students);
        new Preparation(cast, stage, teller, mentor, leave, sessions).tell();
        sessions.hold(stage.time().week(away.getStart()).minusWeeks(1));
        stage.waitUntil(away.getStart());
        new Departure(cast, stage, teller, mentor, leave).tell();
        LocalDate back = new Absence(stage, teller, leave, sessions).tell();
        new ComingBack(cast, stage, teller, mentor, leave, sessions).tell(back);
        return epilogue(leave);
    }

    private LeaveAdvice announce() {
        LeaveAdvice leave = stage.school()
                .leaves()
                .declare(mentor, cast.leaving().request())
                .orElseThrow();
        teller.chapter("announced", today(), cast.mentor().name());
        LeaveDates dates = new LeaveDates(leave.leave(), stage.time());
        teller.say(
                leave.leave().isOpen() ? "announced.open" : "announced.dates",
                dates.from(),
                dates.until(),
                leave.leave().returning().map(LocalDate::toString).orElseGet(() -> teller.text("unknown")),
                leave.days());
        teller.say("announced.means");
        for (Advice advice : leave.advice()) {
            teller.quote(cast.nameOf(advice.student()) + " — " + advice.explain(teller.locale()));
        }
        return leave;
    }

    private long epilogue(LeaveAdvice leave) {
        Interval reckoned = leave.leave().reckoned(stage.time(), leave.days());
        YearWeek first = stage.time().week(reckoned.getStart()).minusWeeks(1);
        YearWeek last = YearWeek.from(stage.time().lastDay(reckoned)).plusWeeks(1);
        List<StudentId> students = leave.advice().stream().map(Advice::student).toList();
        WeekCalendar calendar = new WeekCalendar(teller, cast, first, last);
        teller.chapter("epilogue");
        teller.say("epilogue.without");
        calendar.print(withoutAnyone(students, first, last));
        teller.say("epilogue.with");
        Map<StudentId, List<LedgerWeek>> happened = stage.ledgers(students, first, last);
        calendar.print(happened);
        calendar.legend();
        long uncovered = uncovered(happened);
        teller.say("epilogue.count", uncovered);
        return uncovered;
    }

    /** The same school and leave, when nobody lifts a finger: how the weeks read as the leave begins. */
    private Map<StudentId, List<LedgerWeek>> withoutAnyone(List<StudentId> students, YearWeek first, YearWeek last) {
        Stage idle = new Stage(cast.roster(), away.getStart().minus(AHEAD));
        idle.school().leaves().declare(mentor, cast.leaving().request()).orElseThrow();
        // the mentor is still there in the weeks before, and holds their sessions
        new WeeklySessions(cast, idle, students)
                .hold(stage.time().week(away.getStart()).minusWeeks(1));
        idle.waitUntil(away.getStart());
        return idle.ledgers(students, first, last);
    }

    private static long uncovered(Map<StudentId, List<LedgerWeek>> ledgers) {
        return ledgers.values().stream()
                .flatMap(List::stream)
                .map(LedgerWeek::state)
                .collect(Collectors.filtering(WeekState.Uncovered.class::isInstance, Collectors.counting()));
    }

    private String today() {
        return stage.time().day(stage.now()).toString();
    }
}
