package dev.mentoring.cli.policy;

import dev.mentoring.calendar.Holidays;
import dev.mentoring.calendar.TeachingHours;
import dev.mentoring.cli.reading.JsonReading;
import dev.mentoring.cli.reading.Reading;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.policy.ContinuityPolicy.ReturnSeat;
import dev.mentoring.policy.ContinuityPolicy.SelfFundedGap;
import dev.mentoring.policy.Strength;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/** The fields of a policy. */
final class PolicyFields {

    private static final Pattern CLOSED =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+/[0-9]+/[0-9]{4})(?:/(.+))?");
    private static final int LARGEST = 10_000;
    private static final JsonReading<Integer> COUNT = JsonReading.whole(0, LARGEST);
    private static final JsonReading<Set<Strength>> TIER =
            (path, json, wrong) -> JsonReading.list(JsonReading.text(Readings.oneOf(Strength.values())))
                    .read(path, json, wrong)
                    .map(LinkedHashSet::new);

    static final List<PolicyField<?>> ALL = List.of(
            new PolicyField<>(
                    "name", JsonReading.text(Readings.NAME), (policy, it) -> policy.name(it), ContinuityPolicy::name),
            new PolicyField<>(
                    "zone",
                    JsonReading.text(Reading.of(Text.of("form.zone"), ZoneId::of)),
                    (policy, it) -> policy.zone(it),
                    ContinuityPolicy::zone),
            new PolicyField<>(
                    "teachingHours",
                    JsonReading.text(Reading.of(Text.of("form.hours"), TeachingHours::parse)),
                    (policy, it) -> policy.teachingHours(it),
                    ContinuityPolicy::teachingHours),
            new PolicyField<>(
                    "holidays",
                    JsonReading.text(Readings.oneOf(List.of(Holidays.values()), Holidays::code)),
                    (policy, it) -> policy.holidays(it),
                    policy -> Holidays.FR.code()),
            new PolicyField<>(
                    "closed",
                    JsonReading.list(JsonReading.text(Reading.of(Text.of("form.closed"), PolicyFields::closed))),
                    (policy, it) -> policy.closed(it),
                    ContinuityPolicy::closed),
            new PolicyField<>(
                    "strictWeekly",
                    JsonReading.TRUTH,
                    (policy, it) -> policy.strictWeekly(it),
                    ContinuityPolicy::strictWeekly),
            new PolicyField<>(
                    "thirdPartyKeepBelowDays",
                    COUNT,
                    (policy, it) -> policy.thirdPartyKeepBelowDays(it),
                    ContinuityPolicy::thirdPartyKeepBelowDays),
            new PolicyField<>(
                    "selfFundedKeepUpToDays",
                    COUNT,
                    (policy, it) -> policy.selfFundedKeepUpToDays(it),
                    ContinuityPolicy::selfFundedKeepUpToDays),
            new PolicyField<>(
                    "selfFundedGap",
                    JsonReading.text(Readings.oneOf(SelfFundedGap.values())),
                    (policy, it) -> policy.selfFundedGap(it),
                    ContinuityPolicy::selfFundedGap),
            // an open leave is reckoned as that many days: at least one
            new PolicyField<>(
                    "longLeaveOverDays",
                    JsonReading.whole(1, LARGEST),
                    (policy, it) -> policy.longLeaveOverDays(it),
                    ContinuityPolicy::longLeaveOverDays),
            new PolicyField<>(
                    "helpRequestHours",
                    COUNT,
                    (policy, it) -> policy.helpRequestHours(it),
                    ContinuityPolicy::helpRequestHours),
            new PolicyField<>("earlyDays", COUNT, (policy, it) -> policy.earlyDays(it), ContinuityPolicy::earlyDays),
            new PolicyField<>(
                    "confirmWithinDays",
                    COUNT,
                    (policy, it) -> policy.confirmWithinDays(it),
                    ContinuityPolicy::confirmWithinDays),
            new PolicyField<>(
                    "sessionMinutes",
                    JsonReading.whole(1, 1440),
                    (policy, it) -> policy.sessionMinutes(it),
                    ContinuityPolicy::sessionMinutes),
            new PolicyField<>(
                    "returnSeat",
                    JsonReading.text(Readings.oneOf(ReturnSeat.values())),
                    (policy, it) -> policy.returnSeat(it),
                    ContinuityPolicy::returnSeat),
            new PolicyField<>(
                    "tiers",
                    JsonReading.of(Text.of("form.tiers"), JsonReading.list(TIER)),
                    (policy, it) -> policy.tiers(it),
                    ContinuityPolicy::tiers));

    private PolicyFields() {}

    static Optional<PolicyField<?>> find(String name) {
        return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The names of all fields. */
    static List<String> names() {
        return ALL.stream().map(PolicyField::name).toList();
    }

    /** A date, or the first and the last of a stretch. */
    private static LocalDateRange closed(String text) {
        Matcher ends = CLOSED.matcher(text.strip());
        if (!ends.matches()) {
            throw new IllegalArgumentException("No closed days");
        }
        LocalDate first = Readings.DATE.read(ends.group(1));
        LocalDate last =
                Optional.ofNullable(ends.group(2)).map(Readings.DATE::read).orElse(first);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day comes first");
        }
        return LocalDateRange.ofClosed(first, last);
    }
}
