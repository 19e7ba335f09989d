package dev.mentoring.cli.story;

import com.google.common.base.Strings;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.ledger.WeekState;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** The weeks of some students as a picture: a row a student, a column a week. */
final class WeekCalendar {

    private static final int COLUMN = 4;
    private static final int LONGEST_NAME = 24;

    private final Teller teller;
    private final Cast cast;
    private final List<YearWeek> weeks;

    WeekCalendar(Teller teller, Cast cast, YearWeek first, YearWeek last) {
        this.teller = teller;
        this.cast = cast;
        this.weeks = Weeks.between(first, last);
    }

    void print(Map<StudentId, List<LedgerWeek>> ledgers) {
        String head = weeks.stream()
                .map(week -> Strings.padStart("W" + week.getWeek(), COLUMN, ' '))
                .collect(Collectors.joining());
        teller.out().println("    " + name("") + head);
        ledgers.forEach((student, ledger) -> teller.out().println("    " + name(cast.nameOf(student)) + row(ledger)));
    }

    private static String name(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        return Strings.padEnd(cut, LONGEST_NAME, ' ');
    }

    private String row(List<LedgerWeek> ledger) {
        return weeks.stream().map(week -> cell(ledger, week)).collect(Collectors.joining());
    }

    private String cell(List<LedgerWeek> ledger, YearWeek week) {
        Optional<WeekState> state = ledger.stream()
                .filter(each -> each.week().equals(week))
                .map(LedgerWeek::state)
                .findFirst();
        return state.map(it -> " ".repeat(COLUMN - 1) + mark(it.name())).orElse(" ".repeat(COLUMN));
    }

    private String mark(WeekState.Name state) {
        return switch (state) {
            case HELD -> teller.paint("32", "●");
            case PLANNED -> teller.paint("36", "○");
            case DUE -> teller.paint("2", "·");
            case COMPENSATED -> teller.paint("33", "◐");
            case EXCUSED -> teller.paint("2", "–");
            case UNCOVERED -> teller.paint("31", "✗");
        };
    }

    void legend() {
        String legend = Stream.of(WeekState.Name.values())
                .map(state -> mark(state) + " " + teller.text("state." + state))
                .collect(Collectors.joining("   "));
        teller.out().println("    " + legend);
    }
}
