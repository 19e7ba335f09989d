package dev.mentoring.cli;

import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.service.Reconciliation;
import java.io.PrintStream;
import java.util.Locale;

/** What a roster changed in a school that was there already, and what it did not: ids and fields, no facts of people. */
record RosterNews(PrintStream err, Locale locale) {

    void print(Reconciliation news) {
        news.enrolled().forEach(each -> say(Text.of("roster.new", each.toString())));
        news.changed().forEach(each -> say(Text.of("roster.changed", each.of().toString(), each.field())));
        news.leftAlone().forEach(each -> say(Text.of("roster.kept", each.explain(locale))));
    }

    private void say(Text text) {
        err.println("--roster: " + Text.line(Text.of("note", text).in(locale)));
    }
}
