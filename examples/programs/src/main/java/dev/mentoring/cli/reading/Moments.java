package dev.mentoring.cli.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Date-times with offset, or without one in a school's zone.
 *
 * @param zone the school's zone; empty where an offset is needed
 */
record Moments(Optional<ZoneId> zone) implements Reading<Instant> {

    static final Moments WITH_OFFSET = new Moments(Optional.empty());

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(" + Dates.FORM + ")[T ]\\s*([0-9]{1,2})(:.*)", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);

    @Override
    public Moments in(ZoneId school) {
        return new Moments(Optional.of(school));
    }

    @Override
    public Text form() {
        return Text.of(zone.isPresent() ? "form.moment" : "form.moment.offset");
    }

    /** Whether a text has a time behind its date. */
    static boolean isMoment(String text) {
        return DATE_AND_TIME.matcher(text.strip()).matches();
    }

    @Override
    public Instant read(String text) {
        Matcher parts = DATE_AND_TIME.matcher(text.strip());
        if (!parts.matches()) {
            throw Unreadable.needs(form(), text);
        }
        try {
            String hour = parts.group(2).length() == 1 ? "0" + parts.group(2) : parts.group(2);
            String written =
                    Dates.read(parts.group(1)) + "T" + hour + parts.group(3).strip();
            return moment(TIME.parseBest(written, OffsetDateTime::from, LocalDateTime::from), text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Unreadable.needs(form(), text);
        }
    }

    private Instant moment(TemporalAccessor read, String text) {
        if (read instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        ZoneId school = zone.orElseThrow(() -> Unreadable.needs(form(), text));
        return local((LocalDateTime) read, school, text);
    }

    /** When clocks are put forward an hour is not there, when they are put back one comes twice. */
    private static Instant local(LocalDateTime time, ZoneId school, String text) {
        List<ZoneOffset> offsets = school.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new Unreadable(Text.of("bad.moment.gap", Text.quoted(text), school.getId()));
        }
        if (offsets.size() > 1) {
            throw new Unreadable(Text.of(
                    "bad.moment.twice",
                    Text.quoted(text),
                    school.getId(),
                    time + "" + offsets.get(0),
                    time + "" + offsets.get(1)));
        }
        return time.toInstant(offsets.get(0));
    }
}
