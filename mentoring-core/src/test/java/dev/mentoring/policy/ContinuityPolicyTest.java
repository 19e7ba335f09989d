package dev.mentoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.SchoolCalendar;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.policy.ContinuityPolicy.ReturnSeat;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

class ContinuityPolicyTest {

    @Test
    void the_default_policy_is_the_rule_books() {
        ContinuityPolicy policy = ContinuityPolicy.standard();
        assertThat(policy.name()).isEqualTo("default");
        assertThat(policy.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(policy.teachingHours()).isEqualTo(TeachingHours.DEFAULT);
        assertThat(policy.holidays()).isEqualTo(Holidays.FR);
        assertThat(policy.closed()).isEmpty();
        assertThat(policy.strictWeekly()).isFalse();
        assertThat(policy.thirdPartyKeepBelowDays()).isEqualTo(7);
        assertThat(policy.selfFundedKeepUpToDays()).isEqualTo(7);
        assertThat(policy.selfFundedGap()).isEqualTo(SelfFundedGap.BY_SESSIONS);
        assertThat(policy.longLeaveOverDays()).isEqualTo(28);
        assertThat(policy.helpRequestHours()).isEqualTo(72);
        assertThat(policy.earlyDays()).isEqualTo(7);
        assertThat(policy.confirmWithinDays()).isEqualTo(7);
        assertThat(policy.returnSeat()).isEqualTo(ReturnSeat.RESERVED);
        assertThat(policy.tiers()).containsExactly(Set.of(Strength.REQUIRED), Set.of(Strength.ADVISED));
    }

    @Test
    void the_schools_time_is_that_of_its_policy() {
        ContinuityPolicy policy = ContinuityPolicy.builder()
                .zone(ZoneId.of("America/St_Johns"))
                .teachingHours(TeachingHours.parse("09:00-17:00"))
                .build();
        assertThat(policy.time())
                .isEqualTo(
                        new SchoolTime(ZoneId.of("America/St_Johns"), Holidays.FR, TeachingHours.parse("09:00-17:00")));
    }

    /** A24 */
    @Test
    void A24_closed_days_are_no_working_days_and_make_no_week_less_due() {
        SchoolCalendar calendar = ContinuityPolicy.builder()
                .addClosed(LocalDateRange.ofClosed(LocalDate.parse("2026-12-26"), LocalDate.parse("2027-01-02")))
                .addClosed(LocalDateRange.ofClosed(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-24")))
                .build()
                .time()
                .calendar();
        assertThat(LocalDate.parse("2026-12-21")
                        .datesUntil(LocalDate.parse("2027-01-05"))
                        .filter(calendar::isWorkingDay))
                .extracting(LocalDate::toString)
                .containsExactly("2026-12-21", "2026-12-22", "2026-12-23", "2027-01-04");
        assertThat(calendar.isPublicHoliday(LocalDate.parse("2026-12-25"))).isTrue();
        assertThat(calendar.isPublicHoliday(LocalDate.parse("2026-12-24"))).isFalse();
        assertThat(calendar.isWorkingDayUnlessClosed(LocalDate.parse("2026-12-24")))
                .isTrue();
    }

    static Stream<BiFunction<ContinuityPolicy.Builder, Integer, Object>> figures() {
        return Stream.of(
                ContinuityPolicy.Builder::thirdPartyKeepBelowDays,
                ContinuityPolicy.Builder::selfFundedKeepUpToDays,
                ContinuityPolicy.Builder::longLeaveOverDays,
                ContinuityPolicy.Builder::helpRequestHours,
                ContinuityPolicy.Builder::earlyDays,
                ContinuityPolicy.Builder::confirmWithinDays);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_is_0_to_10000(BiFunction<ContinuityPolicy.Builder, Integer, Object> set) {
        for (int figure : new int[] {0, 10_000}) {
            ContinuityPolicy.Builder policy = ContinuityPolicy.builder();
            assertThat(set.apply(policy, figure)).isNotNull();
            assertThat(policy.build()).isNotNull();
        }
        for (int figure : new int[] {-1, 10_001}) {
            ContinuityPolicy.Builder policy = ContinuityPolicy.builder();
            assertThat(set.apply(policy, figure)).isNotNull();
            assertThatIllegalArgumentException()
                    .isThrownBy(policy::build)
                    .withMessageContaining("a figure from 0 to 10000, not " + figure);
        }
    }

    @Test
    void a_tier_has_a_strength_and_a_strength_one_tier_at_most() {
        ContinuityPolicy.Builder one =
                ContinuityPolicy.builder().tiers(List.of(Set.of(Strength.REQUIRED, Strength.ADVISED)));
        assertThat(one.build().tiers()).hasSize(1);
        ContinuityPolicy.Builder empty = ContinuityPolicy.builder().tiers(List.of(Set.of()));
        assertThatIllegalArgumentException().isThrownBy(empty::build).withMessageContaining("tiers");
        ContinuityPolicy.Builder twice =
                ContinuityPolicy.builder().tiers(List.of(Set.of(Strength.REQUIRED), Set.of(Strength.REQUIRED)));
        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("tiers");
    }

    @Test
    void the_tiers_stay_as_they_were_given() {
        Set<Strength> given = EnumSet.of(Strength.REQUIRED);
        ContinuityPolicy policy =
                ContinuityPolicy.builder().tiers(List.of(given)).build();
        given.add(Strength.ADVISED);
        assertThat(policy.tiers()).containsExactly(Set.of(Strength.REQUIRED));
    }

    @Test
    void a_policy_has_a_name() {
        ContinuityPolicy.Builder nameless = ContinuityPolicy.builder().name(" ");
        assertThatIllegalArgumentException().isThrownBy(nameless::build);
    }
}
