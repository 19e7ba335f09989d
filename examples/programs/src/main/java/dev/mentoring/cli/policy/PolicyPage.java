package dev.mentoring.cli.policy;

import dev.mentoring.cli.reading.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The fields of a policy, out of the table that reads them.
 *
 * @param locale the language
 */
public record PolicyPage(Locale locale) {

    /** What the page is asked for by. */
    public static final String NAME = "policy";

    /**
     * The page, for a terminal.
     *
     * @return the lines
     */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(Text.of("policy.page").in(locale), ""),
                        PolicyFields.ALL.stream().map(field -> "  " + field.name() + ": " + said(field)))
                .toList();
    }

    /**
     * The page, in Markdown.
     *
     * @return the lines
     */
    public List<String> markdown() {
        return Stream.concat(
                        Stream.of("| " + Text.of("page.policyField").in(locale) + " |", "| --- | --- | --- | --- |"),
                        PolicyFields.ALL.stream().map(this::row))
                .toList();
    }

    private String row(PolicyField<?> field) {
        return "| `" + field.name() + "` | " + Text.of("policy." + field.name()).in(locale) + " | "
                + field.reading().form().in(locale) + " | `" + field.standard() + "` |";
    }

    private String said(PolicyField<?> field) {
        return Text.of("policy.said", field.reading().form(), Text.of("policy." + field.name()), field.standard())
                .in(locale);
    }
}
