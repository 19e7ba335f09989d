package dev.mentoring.leave;

import dev.mentoring.answer.RuleId;
import dev.mentoring.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/** An advice put in words. */
final class AdviceText {

    private AdviceText() {}

    static String of(Advice advice, Locale locale) {
        return head(advice, locale) + " " + reason(advice, locale) + needs(advice, locale);
    }

    private static String head(Advice advice, Locale locale) {
        return Texts.of(
                locale,
                "advice.head",
                advice.student(),
                Texts.of(locale, "advice.kind." + advice.kind()),
                Texts.of(locale, "advice.strength." + advice.strength()),
                advice.rules().stream().map(RuleId::value).collect(Collectors.joining(", ")),
                advice.days(),
                advice.sessions(),
                advice.lostWeeks().isEmpty() ? 0 : 1,
                advice.lostWeeks().stream().map(YearWeek::toString).collect(Collectors.joining(", ")),
                advice.policy());
    }

    private static String reason(Advice advice, Locale locale) {
        String figures = "advice.reason." + advice.kind() + "." + advice.funding();
        String key = advice.ground() == Advice.Ground.FIGURES ? figures : "advice.ground." + advice.ground();
        return Texts.of(locale, key);
    }

    private static String needs(Advice advice, Locale locale) {
        return advice.needs().stream()
                .map(need -> " " + Texts.of(locale, "advice.need." + need))
                .collect(Collectors.joining());
    }
}
