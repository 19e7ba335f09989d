package dev.mentoring.cli.reading;

import dev.mentoring.leave.Bound;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Ends of leaves: dates, or date-times.
 *
 * @param moments how date-times read
 */
record Bounds(Moments moments) implements Reading<Bound> {

    @Override
    public Bounds in(ZoneId school) {
        return new Bounds(moments.in(school));
    }

    @Override
    public Text form() {
        return Text.of(moments.zone().isPresent() ? "form.bound" : "form.bound.offset");
    }

    @Override
    public Bound read(String text) {
        if (Moments.isMoment(text)) {
            return new Bound.Moment(moments.read(text));
        }
        try {
            return new Bound.Day(Dates.read(text.strip()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Unreadable.needs(form(), text);
        }
    }
}
