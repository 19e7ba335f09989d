package dev.mentoring.transfer.rules;

import static dev.mentoring.transfer.rules.Moving.FIRST_MORNING;
import static dev.mentoring.transfer.rules.Moving.apprentice;
import static dev.mentoring.transfer.rules.Moving.attendance;
import static dev.mentoring.transfer.rules.Moving.oscar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Fixtures;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Student;
import dev.mentoring.session.rules.Attendance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class TargetRulesTest {

    private static final TargetRules RULES = new TargetRules(Fixtures.TIME);
    private static final Optional<Interval> TWO_WEEKS = stay("2026-05-04T08:00", "2026-05-18T00:00");
    private static final Student ARI = Fixtures.thirdPartyStudent();

    private static Optional<Interval> stay(String from, String to) {
        return Optional.of(Interval.of(Fixtures.at(from), Fixtures.at(to)));
    }

    private static List<String> profile(Mentor.Builder mentor, Student student) {
        return Moving.lines(RULES.profile(mentor.build(), student));
    }

    @Test
    void s49_s50_the_profile_needs_the_parcours_and_the_current_project() {
        assertThat(profile(oscar(), ARI)).isEmpty();
        assertThat(profile(oscar().profile(Map.of(Fixtures.DATA, Set.of(Fixtures.D2))), ARI))
                .containsExactly("PROJECT_NOT_ON_PROFILE");
        assertThat(profile(oscar().profile(Map.of()), ARI))
                .containsExactly("NOT_ON_PARCOURS", "PROJECT_NOT_ON_PROFILE");
    }

    @Test
    void a17_without_a_current_project_the_parcours_alone_is_asked_for() {
        Student noProject = ARI.onProject(Optional.empty());

        assertThat(profile(oscar().profile(Map.of(Fixtures.DATA, Set.of())), noProject))
                .isEmpty();
        assertThat(profile(oscar().profile(Map.of()), noProject)).containsExactly("NOT_ON_PARCOURS");
    }

    private static String onLeave(
            Student student, Attendance attendance, Optional<Interval> stay, LeaveRequest... leaves) {
        Absences away = Absences.of(Stream.of(leaves)
                .map(Moving::ofOscar)
                .map(TargetRulesTest::numbered)
                .toList());
        return RULES.onLeave(away, student, attendance, FIRST_MORNING, stay)
                .map(refusal -> String.valueOf(refusal.figures().get("until")))
                .orElse("never");
    }

    private static Leave numbered(Leave leave) {
        return Leave.builder()
                .from(leave)
                .id(dev.mentoring.roster.LeaveId.of(
                        "on " + leave.firstDay(Fixtures.TIME).toString()))
                .build();
    }

    private static String onLeave(LeaveRequest... leaves) {
        return onLeave(ARI, attendance(), TWO_WEEKS, leaves);
    }

    @Test
    void a20_on_leave_now_is_on_leave_whatever_it_displaces() {
        assertThat(onLeave(Leave.days("2026-05-04", "2026-05-04"))).isEqualTo("2026-05-04");
        assertThat(onLeave(ARI, attendance(), Optional.empty(), Leave.days("2026-05-04", "2026-05-04")))
                .isEqualTo("2026-05-04");
        assertThat(onLeave(Leave.openFrom("2026-05-04"))).isEqualTo("UNKNOWN");
        assertThat(onLeave(Leave.days("2026-04-27", "2026-05-03"))).isEqualTo("never");
        assertThat(onLeave()).isEqualTo("never");
    }

    @Test
    void section5_a_leave_ahead_counts_when_it_displaces_a_due_week_of_the_stay() {
        assertThat(onLeave(Leave.days("2026-05-05", "2026-05-05"))).isEqualTo("2026-05-05");
        assertThat(onLeave(Leave.days("2026-05-06", "2026-05-11")))
                .as("neither Tuesday")
                .isEqualTo("never");
        assertThat(onLeave(ARI, attendance(), Optional.empty(), Leave.days("2026-05-05", "2026-05-05")))
                .as("for good, only now counts")
                .isEqualTo("never");
    }

    @Test
    void section5_the_stay_reaches_to_the_leaves_end_and_no_further() {
        assertThat(onLeave(Leave.days("2026-05-12", "2026-05-12"))).isEqualTo("2026-05-12");
        assertThat(onLeave(Leave.days("2026-05-19", "2026-05-19"))).isEqualTo("never");
    }

    @Test
    void section5_a_leave_that_begins_after_the_stay_does_not_count_even_in_its_last_week() {
        Optional<Interval> untilMonday = stay("2026-05-04T08:00", "2026-05-12T00:00");

        assertThat(onLeave(ARI, attendance(), untilMonday, Leave.days("2026-05-12", "2026-05-12")))
                .isEqualTo("never");
        assertThat(onLeave(ARI, attendance(), untilMonday, Leave.days("2026-05-11", "2026-05-12")))
                .isEqualTo("2026-05-12");
    }

    @Test
    void section5_of_several_leaves_the_first_that_displaces_is_named() {
        assertThat(onLeave(
                        Leave.days("2026-05-06", "2026-05-07"),
                        Leave.days("2026-05-12", "2026-05-12"),
                        Leave.days("2026-05-15", "2026-05-15")))
                .isEqualTo("2026-05-12");
    }

    @Test
    void section5_a_session_planned_elsewhere_in_the_week_keeps_it_from_being_displaced() {
        Attendance onWednesday = attendance(Fixtures.session("S1", ARI, "2026-05-06T10:00"));
        Attendance onTuesday = attendance(Fixtures.session("S1", ARI, "2026-05-05T10:00"));

        assertThat(onLeave(ARI, onWednesday, TWO_WEEKS, Leave.days("2026-05-05", "2026-05-05")))
                .isEqualTo("never");
        assertThat(onLeave(ARI, onTuesday, TWO_WEEKS, Leave.days("2026-05-05", "2026-05-05")))
                .isEqualTo("2026-05-05");
    }

    private static boolean serves(Student student, Optional<Interval> stay, DayOfWeek... days) {
        Mentor mentor =
                oscar().days(Arrays.stream(days).collect(Collectors.toSet())).build();
        return RULES.trainingDay(mentor, student, FIRST_MORNING, stay).isEmpty();
    }

    @Test
    void s26_an_apprentice_needs_a_served_training_date_in_each_week_of_the_stay() {
        Student twoDates = apprentice("2026-05-07", "2026-05-12");

        assertThat(serves(twoDates, TWO_WEEKS)).as("by default all days").isTrue();
        assertThat(serves(twoDates, TWO_WEEKS, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))
                .isTrue();
        assertThat(serves(twoDates, TWO_WEEKS, DayOfWeek.THURSDAY)).isFalse();
        assertThat(serves(twoDates, TWO_WEEKS, DayOfWeek.TUESDAY)).isFalse();
    }

    @Test
    void s26_one_of_the_weeks_dates_is_enough() {
        assertThat(serves(apprentice("2026-05-05", "2026-05-07"), TWO_WEEKS, DayOfWeek.THURSDAY))
                .isTrue();
        assertThat(serves(apprentice("2026-05-05", "2026-05-07"), TWO_WEEKS, DayOfWeek.FRIDAY))
                .isFalse();
    }

    @Test
    void s26_the_other_regimes_are_served_on_any_day() {
        assertThat(serves(ARI, TWO_WEEKS, DayOfWeek.SATURDAY)).isTrue();
    }

    @Test
    void section5_holidays_are_passed_over() {
        // 14 May 2026 is Ascension Day, a Thursday
        assertThat(serves(apprentice("2026-05-05", "2026-05-14"), TWO_WEEKS, DayOfWeek.TUESDAY))
                .isTrue();
        assertThat(serves(apprentice("2026-05-13", "2026-05-14"), TWO_WEEKS, DayOfWeek.THURSDAY))
                .as("a holiday is no day to train on")
                .isFalse();
    }

    @Test
    void section5_dates_after_the_stay_do_not_matter_while_there_are_some_in_it() {
        assertThat(serves(apprentice("2026-05-05", "2026-06-11"), TWO_WEEKS, DayOfWeek.TUESDAY))
                .isTrue();
    }

    @Test
    void section5_without_a_due_week_in_the_stay_or_without_a_stay_those_ahead_are_looked_at() {
        Student inJune = apprentice("2026-04-28", "2026-06-11");

        assertThat(serves(inJune, TWO_WEEKS, DayOfWeek.THURSDAY)).isTrue();
        assertThat(serves(inJune, TWO_WEEKS, DayOfWeek.TUESDAY)).isFalse();
        assertThat(serves(inJune, Optional.empty(), DayOfWeek.TUESDAY)).isFalse();
        assertThat(serves(inJune, Optional.empty(), DayOfWeek.THURSDAY)).isTrue();
    }

    @Test
    void section5_with_no_date_left_at_all_any_day_will_do() {
        assertThat(serves(apprentice("2026-04-28"), TWO_WEEKS, DayOfWeek.SATURDAY))
                .isTrue();
    }

    @Test
    void the_last_week_of_training_is_looked_at_too() {
        // training ends on Friday 26 March 2027
        assertThat(serves(apprentice("2027-03-26"), Optional.empty(), DayOfWeek.MONDAY))
                .isFalse();
        Instant inThatWeek = Fixtures.at("2027-03-22T08:00");
        assertThat(RULES.trainingDay(
                        oscar().days(Set.of(DayOfWeek.MONDAY)).build(),
                        apprentice("2027-03-26"),
                        inThatWeek,
                        Optional.empty()))
                .isPresent();
    }
}
