package dev.mentoring.ledger.rules;

import dev.mentoring.answer.RuleId;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.DisplacementRules;
import dev.mentoring.leave.rules.StandingRules;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/**
 * The state of a due week. Pure functions of a student's file and the moment of asking.
 *
 * @param policy the school's policy
 * @param time the school's time
 * @param now the moment of asking
 */
public record LedgerRules(ContinuityPolicy policy, SchoolTime time, Instant now) {

    /**
     * The due weeks of a stretch with their states.
     *
     * @param file the student's file, over the stretch
     * @param first the first week, included
     * @param last the last week, included
     * @return each due week once, in order
     */
    public List<LedgerWeek> weeks(StudentFile file, YearWeek first, YearWeek last) {
        return DueWeeks.between(file.student(), first, last, time).stream()
                .map(week -> week(file, week))
                .toList();
    }

    /**
     * How one due week stands.
     *
     * @param file the student's file
     * @param week a due week of the student
     * @return the week with its state
     */
    public LedgerWeek week(StudentFile file, YearWeek week) {
        WeekState state = Stream.<Optional<? extends WeekState>>of(held(file, week), planned(file, week))
                .flatMap(Optional::stream)
                .findFirst()
                .<WeekState>map(found -> found)
                .or(() -> compensated(file, week))
                .or(() -> excused(file, week))
                .orElseGet(() -> empty(file, week));
        return new LedgerWeek(file.student().id(), week, state, rules(state));
    }

    private static Optional<WeekState.Held> held(StudentFile file, YearWeek week) {
        return file.attendance().in(week).stream()
                .filter(Session::isHeld)
                .findFirst()
                .map(session -> new WeekState.Held(session.id()));
    }

    private Optional<WeekState.Planned> planned(StudentFile file, YearWeek week) {
        return file.attendance().in(week).stream()
                .filter(session -> stands(file, session))
                .findFirst()
                .map(session -> new WeekState.Planned(session.id()));
    }

    private Optional<WeekState> compensated(StudentFile file, YearWeek week) {
        return file.attendance().catchUpsFor(week).stream()
                .filter(session -> stands(file, session))
                .findFirst()
                .map(session -> new WeekState.Compensated(session.id()));
    }

    private Optional<WeekState> excused(StudentFile file, YearWeek week) {
        if (DueWeeks.isHolidayWeek(file.student(), week, time)) {
            return Optional.of(new WeekState.Excused(WeekState.Excused.PUBLIC_HOLIDAY));
        }
        return file.attendance().excuse(week).map(excuse -> new WeekState.Excused(excuse.reason()));
    }

    private WeekState empty(StudentFile file, YearWeek week) {
        Optional<Leave> leave = displacing(file, week);
        if (leave.isPresent()) {
            return new WeekState.Uncovered(
                    WeekState.Gap.MENTOR_ON_LEAVE, leave.get().span().getStart());
        }
        Instant end = time.stretch(week).getEnd();
        return now.isBefore(end) ? new WeekState.Due() : lastWord(file, week, end);
    }

    /** What the last session that stood for a week came to. */
    private WeekState.Uncovered lastWord(StudentFile file, YearWeek week, Instant end) {
        return file.attendance()
                .standingFor(week)
                .reduce((earlier, later) -> later)
                .map(session -> lastWord(file, session, end))
                .orElseGet(() -> new WeekState.Uncovered(WeekState.Gap.NOTHING_PLANNED, end));
    }

    private WeekState.Uncovered lastWord(StudentFile file, Session session, Instant end) {
        return switch (session.status()) {
            case MENTOR_ABSENT -> new WeekState.Uncovered(WeekState.Gap.MENTOR_ABSENT, end);
            case STUDENT_ABSENT -> new WeekState.Uncovered(WeekState.Gap.STUDENT_ABSENT, end);
            case CANCELLED -> new WeekState.Uncovered(WeekState.Gap.CANCELLED, end);
            case PLANNED, HELD ->
                holderAt(file, session).cover(session.start())
                        ? new WeekState.Uncovered(WeekState.Gap.MENTOR_ON_LEAVE, end)
                        : new WeekState.Uncovered(
                                WeekState.Gap.NOT_CONFIRMED, StandingRules.lapse(session, policy, time));
        };
    }

    /**
     * The leave of the week's holder that makes a due week impossible. The holder is whoever has the student now, or
     * had when the week ended.
     *
     * @param file the student's file
     * @param week a due week of the student
     * @return the leave, or empty when the week stays possible
     */
    public Optional<Leave> displacing(StudentFile file, YearWeek week) {
        Instant last = time.stretch(week).getEnd().minusNanos(1);
        Absences holder = file.absencesOfHolder(earlier(now, last));
        return DisplacementRules.displacing(file.student(), week, holder, file.attendance(), time);
    }

    /**
     * Whether a session can still be reckoned with.
     *
     * @param file the file of its student
     * @param session the session
     * @return true if it stands for its week
     */
    public boolean stands(StudentFile file, Session session) {
        return StandingRules.stands(session, holderAt(file, session), now, policy, time);
    }

    /** The mentor of a session is whoever holds the student at its start; ahead, whoever does now. */
    private Absences holderAt(StudentFile file, Session session) {
        return file.absencesOfHolder(earlier(now, session.start()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<RuleId> rules(WeekState state) {
        return switch (state.name()) {
            case HELD, PLANNED, DUE -> RuleId.of("S3");
            case COMPENSATED -> RuleId.of("A15", "S16");
            case EXCUSED ->
                state instanceof WeekState.Excused it && it.isPublicHoliday() ? RuleId.of("A18") : RuleId.of("A16");
            case UNCOVERED -> RuleId.of("A6", "S12", "S13");
        };
    }
}
