package dev.mentoring.calendar;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.DomainArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

class SchoolTimePropertiesTest {

    @Property
    void a_moment_lies_between_the_start_of_its_day_and_of_the_next(@ForAll("moments") Instant moment) {
        LocalDate day = TIME.day(moment);
        assertThat(TIME.startOf(day)).isBeforeOrEqualTo(moment);
        assertThat(TIME.startOf(day.plusDays(1))).isAfter(moment);
        assertThat(TIME.days(day, day).contains(moment)).isTrue();
    }

    @Property
    void a_moment_lies_in_the_stretch_of_its_week_and_in_no_other(@ForAll("moments") Instant moment) {
        YearWeek week = TIME.week(moment);
        assertThat(TIME.stretch(week).contains(moment)).isTrue();
        assertThat(TIME.stretch(week.minusWeeks(1)).contains(moment)).isFalse();
        assertThat(TIME.stretch(week.plusWeeks(1)).contains(moment)).isFalse();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return DomainArbitraries.moments();
    }

    @Property
    void an_absence_of_whole_days_takes_those_days_and_no_others(
            @ForAll("days") LocalDate first, @ForAll("lengths") int length) {
        LocalDate last = first.plusDays(length);
        Interval absence = TIME.days(first, last);

        assertThat(first.minusDays(2).datesUntil(last.plusDays(3)).filter(day -> TIME.takes(absence, day)))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
        assertThat(TIME.lastDay(absence)).isEqualTo(last);
        assertThat(TIME.day(absence.getStart())).isEqualTo(first);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DomainArbitraries.days();
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 20);
    }

    @Property
    void a_stretch_has_teaching_when_one_of_its_quarters_of_an_hour_has(
            @ForAll("moments") Instant start, @ForAll("quarters") int quarters) {
        Interval stretch = Interval.of(start, java.time.Duration.ofMinutes(15L * quarters));

        boolean expected = java.util.stream.Stream.iterate(start, it -> it.plusSeconds(900))
                .limit(quarters)
                .map(it -> it.atZone(TIME.zone()))
                .anyMatch(
                        it -> TIME.calendar().isWorkingDay(it.toLocalDate()) && it.getHour() >= 8 && it.getHour() < 20);
        assertThat(TIME.hasTeaching(stretch, TIME.calendar()::isWorkingDay)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(0, 4 * 24 * 5);
    }
}
