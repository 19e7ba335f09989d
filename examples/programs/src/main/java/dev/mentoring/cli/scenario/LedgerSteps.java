package dev.mentoring.cli.scenario;

import dev.mentoring.answer.Violation;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.ledger.GapReport;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.StudentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threeten.extra.YearWeek;

/** Students' weeks. */
final class LedgerSteps {

    private static final Field<StudentId> STUDENT = Field.required("student", Readings.STUDENT);
    private static final Field<YearWeek> FROM = Field.required("from", Readings.WEEK);
    private static final Field<YearWeek> TO = Field.required("to", Readings.WEEK);
    private static final Field<Funding> FUNDING = Field.optional("funding", Readings.oneOf(Funding.values()));
    private static final Field<YearWeek> WEEK = Field.required("week", Readings.WEEK);
    private static final Field<String> REASON = Field.required("reason", Readings.PROSE);

    static final List<Step> ALL = List.of(
            Step.of("ledger", List.of(STUDENT, FROM, TO), LedgerSteps::check, LedgerSteps::ledger),
            Step.of("gaps", List.of(FROM, TO, FUNDING), LedgerSteps::check, LedgerSteps::gaps),
            Step.of("excuse", List.of(STUDENT, WEEK, REASON), LedgerSteps::excuse));

    private LedgerSteps() {}

    /** Here too, so that weeks in the wrong order are told together with what else is wrong. */
    private static void check(Given given, Desk desk) {
        if (given.areRead(FROM, TO) && given.get(TO).isBefore(given.get(FROM))) {
            given.wrong(List.of(Violation.of(TO.name(), "invalid.weeks.order")));
        }
    }

    private static Answer ledger(Given given, Desk desk) {
        return desk.answer(
                desk.school().ledger().weeks(given.by(), given.get(STUDENT), given.get(FROM), given.get(TO)),
                weeks -> Answer.ok()
                        .put(
                                "weeks",
                                weeks.stream().map(week -> week(week, desk)).toList()));
    }

    private static Map<String, Object> week(LedgerWeek week, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("week", week.week());
        fields.put("state", week.state().name());
        if (week.state() instanceof WeekState.Held it) {
            fields.put("by", it.by());
        } else if (week.state() instanceof WeekState.Planned it) {
            fields.put("by", it.by());
        } else if (week.state() instanceof WeekState.Compensated it) {
            fields.put("by", it.by());
        } else if (week.state() instanceof WeekState.Excused it) {
            fields.put("why", it.why());
        } else if (week.state() instanceof WeekState.Uncovered it) {
            fields.put("why", it.why());
            fields.put("since", desk.moment(it.since()));
        }
        return fields;
    }

    private static Answer gaps(Given given, Desk desk) {
        return desk.answer(
                desk.school().ledger().gaps(given.by(), given.get(FROM), given.get(TO), given.find(FUNDING)),
                LedgerSteps::report);
    }

    private static Answer report(GapReport report) {
        Answer answer = Answer.ok()
                .put("gaps", report.gaps().stream().map(LedgerSteps::gap).toList());
        for (WeekState.Name state : WeekState.Name.values()) {
            answer.put(state.name().toLowerCase(Locale.ROOT), report.counts().getOrDefault(state, 0));
        }
        return answer;
    }

    private static Map<String, Object> gap(GapReport.Entry entry) {
        Map<String, Object> gap = new LinkedHashMap<>();
        gap.put("student", entry.student());
        gap.put("week", entry.week());
        gap.put("severity", entry.severity());
        gap.put("why", entry.state().why());
        return gap;
    }

    private static Answer excuse(Given given, Desk desk) {
        return desk.answer(
                desk.school().ledger().excuse(given.by(), given.get(STUDENT), given.get(WEEK), given.get(REASON)),
                week -> Answer.ok()
                        .put("week", week.week())
                        .put("state", week.state().name()));
    }
}
