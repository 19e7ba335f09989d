package dev.mentoring.session.rules;

import static dev.mentoring.fixtures.Fixtures.TIME;
import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.session;
import static dev.mentoring.fixtures.Fixtures.thirdPartyStudent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Defaults;
import dev.mentoring.fixtures.DomainArbitraries;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import dev.mentoring.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** A15: one session is never counted for two weeks. */
class AttendanceTest {

    private static final YearWeek W52 = YearWeek.of(2026, 52);
    private static final YearWeek W53 = YearWeek.of(2026, 53);
    private static final YearWeek W01 = YearWeek.of(2027, 1);

    private final Session before = session("S1", thirdPartyStudent(), "2026-12-28T10:00");
    private final Session newYear = session("S2", thirdPartyStudent(), "2027-01-03T23:30");
    private final Session after = session("S3", thirdPartyStudent(), "2027-01-04T00:30");
    private final Session catchUp = Session.builder()
            .from(session("S4", thirdPartyStudent(), "2027-01-05T10:00"))
            .makesUpFor(W52)
            .build();

    private final Attendance attendance = Attendance.of(TIME, List.of(catchUp, after, newYear, before), List.of());

    @Test
    void an_ordinary_session_stands_for_the_week_it_lies_in_by_the_schools_clock() {
        assertThat(attendance.in(W53)).containsExactly(before, newYear);
        assertThat(attendance.in(W01)).containsExactly(after);
    }

    @Test
    void a_catch_up_stands_for_the_week_it_makes_up_for_and_not_for_the_one_it_lies_in() {
        assertThat(attendance.catchUpsFor(W52)).containsExactly(catchUp);
        assertThat(attendance.in(W52)).isEmpty();
        assertThat(attendance.standingFor(W01)).containsExactly(after);
    }

    @Test
    void ordinary_sessions_come_before_catch_ups() {
        Session late = session("S5", thirdPartyStudent(), "2026-12-27T10:00");
        Session early = Session.builder()
                .from(session("S6", thirdPartyStudent(), "2026-12-14T10:00"))
                .makesUpFor(W52)
                .build();
        assertThat(Attendance.of(TIME, List.of(early, late), List.of()).standingFor(W52))
                .containsExactly(late, early);
    }

    @Test
    void sessions_come_in_the_order_of_their_start() {
        assertThat(attendance.sessions()).containsExactly(before, newYear, after, catchUp);
    }

    @Test
    void of_two_excuses_for_a_week_the_later_counts() {
        Excuse ill = excuse(W53, "ill");
        Excuse suspended = excuse(W53, "suspended");
        Excuse moving = excuse(W52, "moving house");
        Attendance excused = Attendance.of(TIME, List.of(), List.of(ill, moving, suspended));

        assertThat(excused.excuse(W53)).contains(suspended);
        assertThat(excused.excuse(W52)).contains(moving);
        assertThat(excused.excuse(W01)).isEmpty();
        assertThat(excused.excuses())
                .containsExactly(java.util.Map.entry(W52, moving), java.util.Map.entry(W53, suspended));
    }

    private static Excuse excuse(YearWeek week, String reason) {
        return new Excuse(StudentId.of("ari"), week, reason, "martine", at("2026-12-01T10:00"));
    }

    @Test
    void of_whom_nothing_is_recorded_nothing_stands() {
        assertThat(Attendance.none(TIME).sessions()).isEmpty();
        assertThat(Attendance.none(TIME).standingFor(W53)).isEmpty();
        assertThat(Attendance.none(TIME).excuses()).isEmpty();
    }

    @Test
    void weeks_are_the_same_on_every_machine() {
        List<Session> sessions = List.of(before, newYear, after, catchUp);
        assertThat(Defaults.everywhere(
                        () -> Attendance.of(TIME, sessions, List.of()).in(W53)))
                .containsOnly(List.of(before, newYear));
    }

    @Property
    void one_session_counts_for_one_week(@ForAll("sessions") List<Session> sessions) {
        Attendance all = Attendance.of(TIME, sessions, List.of());

        assertThat(weeks(sessions).flatMap(all::standingFor).toList()).containsExactlyInAnyOrderElementsOf(sessions);
    }

    @Property
    void a_session_stands_for_the_week_it_names_or_else_for_its_own(@ForAll("sessions") List<Session> sessions) {
        Attendance all = Attendance.of(TIME, sessions, List.of());

        assertThat(sessions).allSatisfy(session -> {
            YearWeek week = session.makesUpFor().orElseGet(() -> TIME.week(session.start()));
            assertThat(all.standingFor(week)).contains(session);
            assertThat(all.in(week).contains(session))
                    .isEqualTo(session.makesUpFor().isEmpty());
        });
    }

    @Property
    void the_order_in_which_sessions_were_recorded_does_not_count(
            @ForAll("sessions") List<Session> sessions, @ForAll Random random) {
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, random);
        Attendance one = Attendance.of(TIME, sessions, List.of());
        Attendance other = Attendance.of(TIME, shuffled, List.of());

        assertThat(other.sessions()).isEqualTo(one.sessions()).isSortedAccordingTo(Session.BY_START);
        assertThat(weeks(sessions))
                .allSatisfy(week -> assertThat(other.standingFor(week))
                        .containsExactlyElementsOf(one.standingFor(week).toList()));
    }

    /** All weeks that any of the sessions could stand for. */
    private static Stream<YearWeek> weeks(List<Session> sessions) {
        Set<YearWeek> weeks = sessions.stream()
                .flatMap(session -> Stream.concat(Stream.of(TIME.week(session.start())), session.makesUpFor().stream()))
                .flatMap(week -> Stream.of(week.minusWeeks(1), week, week.plusWeeks(1)))
                .collect(Collectors.toSet());
        return weeks.stream();
    }

    @Provide
    Arbitrary<List<Session>> sessions() {
        return DomainArbitraries.sessions(StudentId.of("ari"))
                .list()
                .uniqueElements(Session::id)
                .ofMaxSize(12);
    }
}
