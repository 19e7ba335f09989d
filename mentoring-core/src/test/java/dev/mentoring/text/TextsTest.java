package dev.mentoring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mentoring.fixtures.Defaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,choice)?");
    private static final ResourceBundle EN = ResourceBundle.getBundle("dev.mentoring.text.texts", Locale.ENGLISH);
    private static final ResourceBundle FR = ResourceBundle.getBundle("dev.mentoring.text.texts", Locale.FRENCH);

    static Set<String> keys() {
        return new TreeSet<>(EN.keySet());
    }

    @Test
    void english_and_french_have_the_same_keys() {
        assertThat(FR.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(EN.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(new TreeSet<>(FR.keySet())).isNotEmpty().isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void english_and_french_speak_of_the_same_figures(String key) {
        assertThat(places(FR.getString(key))).isEqualTo(places(EN.getString(key)));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void figures_are_counted_from_zero_without_a_gap(String key) {
        List<Integer> used = PLACE.matcher(EN.getString(key))
                .results()
                .map(place -> Integer.parseInt(place.group(1)))
                .distinct()
                .sorted()
                .toList();
        assertThat(used).isEqualTo(IntStream.range(0, used.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_apostrophe_comes_out_once_and_every_figure_is_filled_in(String key) {
        assertThat(EN.getString(key).replace("''", "")).doesNotContain("'");
        assertThat(FR.getString(key)).doesNotContain("'");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (int number : List.of(0, 1, 2)) {
                assertThat(Texts.of(locale, key, figures(key, number)))
                        .isNotBlank()
                        .isEqualTo(Texts.of(locale, key, figures(key, number)).strip())
                        .doesNotContain("{", "}", "''", "null", "choice", "#", "  ");
            }
        }
    }

    /** A number where the text chooses by number, a word elsewhere. */
    private static Object[] figures(String key, int number) {
        Set<String> places = places(EN.getString(key));
        return IntStream.range(0, 10)
                .mapToObj(i -> places.contains("{" + i + ",choice") ? (Object) number : "word" + i)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_figure_is_told_in_both_languages(String key) {
        Object[] figures = figures(key, 2);
        assertThat(places(EN.getString(key))).allSatisfy(place -> {
            String figure = String.valueOf(figures[Integer.parseInt(place.replaceAll("\\D", ""))]);
            boolean isChosenBy = place.contains("choice");
            assertThat(Texts.of(Locale.ENGLISH, key, figures)).contains(isChosenBy ? "" : figure);
            assertThat(Texts.of(Locale.FRENCH, key, figures)).contains(isChosenBy ? "" : figure);
        });
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-CA, fr", "fr-FR-u-nu-arab, fr", "en, en", "en-GB, en", "tr-TR, en", "de, en", "und, en"})
    void french_is_spoken_to_the_french_and_english_to_all_others(String asked, String spoken) {
        assertThat(Texts.spoken(Locale.forLanguageTag(asked))).isEqualTo(Locale.forLanguageTag(spoken));
    }

    @Test
    void english_asked_on_a_french_machine_is_english_and_the_reverse() {
        String key = "mend.SAME_MENTOR";
        assertThat(Defaults.under("UTC", Locale.FRENCH, () -> Texts.of(Locale.ENGLISH, key)))
                .isEqualTo("This mentor has the student already; name another.");
        assertThat(Defaults.under("UTC", Locale.ENGLISH, () -> Texts.of(Locale.FRENCH, key)))
                .isEqualTo("Ce mentor suit déjà l’étudiant ; nommez-en un autre.");
    }

    @Test
    void no_text_depends_on_the_machine() {
        assertThat(Defaults.everywhere(TextsTest::everything)).containsOnly(everything());
    }

    private static List<String> everything() {
        return keys().stream()
                .flatMap(key -> Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("tr"))
                        .map(locale -> Texts.of(locale, key, figures(key, 1_234))))
                .toList();
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        assertThat(Texts.of(Locale.ENGLISH, "invalid.leave.length", 1_100))
                .isEqualTo("A leave with an end lasts at most 1,100 days.");
        assertThat(Texts.of(Locale.FRENCH, "invalid.leave.length", 1_100))
                .isEqualTo("Un congé qui a une fin dure au plus 1\u202F100 jours.");
    }

    @Test
    void a_figure_is_no_pattern() {
        assertThat(Texts.of(Locale.ENGLISH, "invalid.unknown.student", "{0} 'x' {1}"))
                .isEqualTo("There is no student {0} 'x' {1}.");
    }

    @Test
    void an_unknown_key_is_a_fault() {
        assertThat(Texts.has("no.such.key")).isFalse();
        assertThat(Texts.has("mend.SAME_MENTOR")).isTrue();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.of(Locale.ENGLISH, "no.such.key"));
    }

    @Test
    void every_key_that_the_code_names_exists() throws IOException {
        assertThat(namedKeys()).hasSizeGreaterThan(10).isSubsetOf(keys());
    }

    private static Set<String> namedKeys() throws IOException {
        Pattern literal = Pattern.compile("\"((?:invalid|week|gap|lint|mend|advice)\\.[A-Za-z_.]*[A-Za-z])\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
