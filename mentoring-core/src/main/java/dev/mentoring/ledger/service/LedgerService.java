package dev.mentoring.ledger.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.ledger.GapReport;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.rules.LedgerRules;
import dev.mentoring.ledger.rules.StudentFile;
import dev.mentoring.ledger.rules.StudentFileReader;
import dev.mentoring.ledger.rules.WeekRange;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.rules.DueWeeks;
import dev.mentoring.session.Excuse;
import dev.mentoring.validation.Lookup;
import dev.mentoring.validation.Wording;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/** Reads students' weeks, lists the gaps, and excuses weeks. */
public final class LedgerService {

    private static final int PAGE = 1_000;

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final StudentFileReader files;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public LedgerService(LeavePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.files = new StudentFileReader(ports, school.time());
    }

    /**
     * A student's due weeks and their states.
     *
     * @param actor the student, the holder, the root mentor, or staff
     * @param student whose weeks
     * @param first the first week, included, such as {@code 2026-W53}
     * @param last the last week, included; at most ten years on
     * @return each due week once, in order; or refused
     * @throws InvalidCommand when the weeks make no stretch, or staff names an unknown student
     */
    public Outcome<List<LedgerWeek>> weeks(Actor actor, String student, String first, String last) {
        return weeks(actor, StudentId.of(student), Weeks.parse(first), Weeks.parse(last));
    }

    /**
     * A student's due weeks and their states.
     *
     * @param actor the student, the holder, the root mentor, or staff
     * @param student whose weeks
     * @param first the first week, included
     * @param last the last week, included; at most ten years on
     * @return each due week once, in order; or refused
     * @throws InvalidCommand when the weeks make no stretch, or staff names an unknown student
     */
    public Outcome<List<LedgerWeek>> weeks(Actor actor, StudentId student, YearWeek first, YearWeek last) {
        WeekRange range = new WeekRange(first, last);
        return work.read(tx -> school.admits(actor, Action.LEDGER, student, assignment(tx, student))
                ? Outcome.done(rules().weeks(files.read(tx, student, range.first(), range.last()), first, last))
                : Outcome.refused(Cause.NOT_ALLOWED));
    }

    /**
     * The uncovered weeks of all students over a stretch, and how many weeks are in each state.
     *
     * @param actor staff
     * @param first the first week, included
     * @param last the last week, included; at most ten years on
     * @param funding only students of this funding; empty for all
     * @return the report; or refused
     * @throws InvalidCommand when the weeks make no stretch
     */
    public Outcome<GapReport> gaps(Actor actor, YearWeek first, YearWeek last, Optional<Funding> funding) {
        WeekRange range = new WeekRange(first, last);
        if (!school.authority().allows(actor, Action.GAPS)) {
            return Outcome.refused(Cause.NOT_ALLOWED);
        }
        return work.read(tx -> Outcome.done(count(tx, range, funding).report()));
    }

    private GapCount count(Tx tx, WeekRange range, Optional<Funding> funding) {
        GapCount count = new GapCount();
        LedgerRules rules = rules();
        List<Assignment> page = ports.assignments().page(tx, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            Set<StudentId> ids = page.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
            Map<StudentId, StudentFile> read = files.read(tx, ids, range.first(), range.last());
            ids.stream()
                    .filter(read::containsKey)
                    .map(id -> Lookup.of(read, id))
                    .filter(file ->
                            funding.isEmpty() || funding.get() == file.student().funding())
                    .forEach(file -> rules.weeks(file, range.first(), range.last())
                            .forEach(week -> count.add(file.student(), week)));
            page = ports.assignments()
                    .page(tx, Optional.of(page.get(page.size() - 1).student()), PAGE);
        }
        return count;
    }

    /**
     * Excuses a week: no session is owed in it (A16). A session that stands in it anyway goes before.
     *
     * @param actor staff
     * @param student whose week
     * @param week a due week of the student
     * @param reason why
     * @return the week's state from now on; or refused
     * @throws InvalidCommand when no session is due in the week, the reason is out of bounds, or the student is unknown
     */
    public Outcome<LedgerWeek> excuse(Actor actor, StudentId student, YearWeek week, String reason) {
        if (reason.isBlank() || reason.length() > Wording.TEXT) {
            throw InvalidCommand.of("reason", "invalid.reason", Wording.TEXT);
        }
        if (!Wording.isKeepable(reason)) {
            throw InvalidCommand.of("reason", "invalid.text.characters");
        }
        return work.write(tx -> {
            if (!school.admits(
                    actor, Action.EXCUSE, student, ports.assignments().locked(tx, student))) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            requireDue(files.read(tx, student, week, week), week);
            ports.sessions().excuse(tx, new Excuse(student, week, reason, actor.name(), school.now()));
            return Outcome.done(rules().week(files.read(tx, student, week, week), week));
        });
    }

    private void requireDue(StudentFile file, YearWeek week) {
        if (!DueWeeks.isDue(file.student(), week, school.time())) {
            throw InvalidCommand.of("week", "invalid.week.notDue", week);
        }
    }

    private LedgerRules rules() {
        return new LedgerRules(school.policy(), school.time(), school.now());
    }

    private Optional<Assignment> assignment(Tx tx, StudentId student) {
        return Optional.ofNullable(ports.assignments().find(tx, Set.of(student)).get(student));
    }
}
