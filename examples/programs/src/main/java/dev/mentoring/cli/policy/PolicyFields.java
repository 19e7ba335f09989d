package dev.mentoring.cli.policy;

import com.google.common.base.Splitter;
import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.reading.Unreadable;
import dev.mentoring.policy.ContinuityPolicy.ReturnSeat;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.policy.Strength;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** The fields of a policy. */
final class PolicyFields {

    private static final int LARGEST = 10_000;
    private static final JsonReading<Integer> COUNT = JsonReading.whole(0, LARGEST);
    private static final JsonReading<Set<Strength>> TIER =
            (path, json, wrong) -> JsonReading.list(JsonReading.text(Readings.oneOf(Strength.values())))
                    .read(path, json, wrong)
                    .map(LinkedHashSet::new);

    static final List<PolicyField<?>> ALL = List.of(
            new PolicyField<>("name", JsonReading.text(Readings.NAME), (policy, it) -> policy.name(it)),
            new PolicyField<>("zone", JsonReading.text(PolicyFields::zone), (policy, it) -> policy.zone(it)),
            new PolicyField<>(
                    "teachingHours", JsonReading.text(PolicyFields::hours), (policy, it) -> policy.teachingHours(it)),
            new PolicyField<>(
                    "holidays", JsonReading.text(PolicyFields::holidays), (policy, it) -> policy.holidays(it)),
            new PolicyField<>(
                    "closed",
                    JsonReading.list(JsonReading.text(PolicyFields::closed)),
                    (policy, it) -> policy.closed(it)),
            new PolicyField<>("strictWeekly", JsonReading.TRUTH, (policy, it) -> policy.strictWeekly(it)),
            new PolicyField<>("thirdPartyKeepBelowDays", COUNT, (policy, it) -> policy.thirdPartyKeepBelowDays(it)),
            new PolicyField<>("selfFundedKeepUpToDays", COUNT, (policy, it) -> policy.selfFundedKeepUpToDays(it)),
            new PolicyField<>(
                    "selfFundedGap",
                    JsonReading.text(Readings.oneOf(SelfFundedGap.values())),
                    (policy, it) -> policy.selfFundedGap(it)),
            // an open leave is reckoned as that many days: at least one
            new PolicyField<>(
                    "longLeaveOverDays", JsonReading.whole(1, LARGEST), (policy, it) -> policy.longLeaveOverDays(it)),
            new PolicyField<>("helpRequestHours", COUNT, (policy, it) -> policy.helpRequestHours(it)),
            new PolicyField<>("earlyDays", COUNT, (policy, it) -> policy.earlyDays(it)),
            new PolicyField<>("confirmWithinDays", COUNT, (policy, it) -> policy.confirmWithinDays(it)),
            new PolicyField<>("sessionMinutes", JsonReading.whole(1, 1440), (policy, it) -> policy.sessionMinutes(it)),
            new PolicyField<>(
                    "returnSeat",
                    JsonReading.text(Readings.oneOf(ReturnSeat.values())),
                    (policy, it) -> policy.returnSeat(it)),
            new PolicyField<>("tiers", JsonReading.list(TIER), (policy, it) -> policy.tiers(it)));

    private PolicyFields() {}

    static Optional<PolicyField<?>> find(String name) {
        return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Unreadable(Text.of("bad.zone", Text.quoted(text)));
        }
    }

    private static Holidays holidays(String code) {
        return Stream.of(Holidays.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Text.of(
                        "bad.choice",
                        Text.quoted(code),
                        Stream.of(Holidays.values()).map(Holidays::code).collect(Collectors.joining(", ")))));
    }

    /** A date, or the first and the last of a stretch. */
    private static LocalDateRange closed(String text) {
        List<String> ends = Splitter.on('/').splitToList(text);
        LocalDate first = Readings.DATE.read(ends.get(0));
        LocalDate last = Readings.DATE.read(ends.get(ends.size() - 1));
        if (ends.size() > 2 || last.isBefore(first)) {
            throw new Unreadable(Text.of("bad.closed", Text.quoted(text)));
        }
        return LocalDateRange.ofClosed(first, last);
    }

    private static TeachingHours hours(String text) {
        try {
            return TeachingHours.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Text.of("bad.hours", Text.quoted(text)));
        }
    }
}
