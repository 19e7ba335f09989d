package dev.mentoring.cli.scenario;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Outcome;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.cli.reading.Text;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Where steps are done.
 *
 * @param school the library
 * @param time the school's time
 * @param locale the language of messages
 */
record Desk(Mentoring school, SchoolTime time, Locale locale) {

    /** The same, within a transaction that is under way. */
    Desk on(Mentoring joined) {
        return new Desk(joined, time, locale);
    }

    /** The answer to what came of a command. */
    <T> Answer answer(Outcome<T> outcome, Function<T, Answer> done) {
        return outcome.fold(done, causes -> Answer.refused(causes, locale));
    }

    Answer unavailable() {
        return Answer.invalid(List.of(Text.of("step.unavailable").at("do")), locale);
    }

    /** A moment as answers print it, in the school's zone. */
    String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(time.zone()).toOffsetDateTime());
    }
}
