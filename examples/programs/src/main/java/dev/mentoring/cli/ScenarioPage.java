package dev.mentoring.cli;

import dev.mentoring.cli.policy.PolicyPage;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.scenario.StepPages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All there is to know of scripts and policies on one page: {@code docs/scenario.md} is this one in English.
 *
 * @param locale the language
 */
record ScenarioPage(Locale locale) {

    /** What the page is asked for by. */
    static final String NAME = "all";

    List<String> markdown() {
        return Stream.of(
                        List.of(Text.of("page.intro").in(locale), ""),
                        new StepPages(locale).markdown(),
                        List.of("", Text.of("page.policy").in(locale), ""),
                        new PolicyPage(locale).markdown())
                .flatMap(List::stream)
                .toList();
    }
}
