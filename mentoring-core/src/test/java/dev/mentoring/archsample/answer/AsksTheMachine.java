package dev.mentoring.archsample.answer;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.threeten.extra.YearWeek;

/** Asks the machine for its clock, zone and language in every way that comes to mind. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "JavaUtilDate", "InlineMeInliner"})
public final class AsksTheMachine {

    public Object instantNow() {
        return Instant.now();
    }

    public Object dateNow() {
        return LocalDate.now();
    }

    public Object dateTimeNow() {
        return LocalDateTime.now();
    }

    public Object zonedNow() {
        return ZonedDateTime.now();
    }

    public Object weekNow() {
        return YearWeek.now();
    }

    public Object clock() {
        return Clock.systemUTC();
    }

    public Object source() {
        return InstantSource.system();
    }

    public Object millis() {
        return System.currentTimeMillis();
    }

    public Object nanos() {
        return System.nanoTime();
    }

    public Object date() {
        return new Date();
    }

    public Object zone() {
        return ZoneId.systemDefault();
    }

    public Object timeZone() {
        return TimeZone.getDefault();
    }

    public Object locale() {
        return Locale.getDefault();
    }

    public Object lowerCase(String text) {
        return text.toLowerCase();
    }

    public Object upperCase(String text) {
        return text.toUpperCase();
    }

    public Object formatted(String text) {
        return String.format("%s", text);
    }

    public Object formattedText(String text) {
        return text.formatted(1);
    }

    public Object message(String text) {
        return new MessageFormat(text);
    }

    public Object staticMessage(String text) {
        return MessageFormat.format(text, 1);
    }

    public Object bundle(String name) {
        return ResourceBundle.getBundle(name);
    }

    public Object pattern(String text) {
        return DateTimeFormatter.ofPattern(text);
    }

    public Supplier<Instant> reference() {
        return Instant::now;
    }

    public Object inALambda(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase()).toList();
    }
}
