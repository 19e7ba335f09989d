package dev.mentoring.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.fixtures.Defaults;
import dev.mentoring.fixtures.DomainArbitraries;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A12, of whatever people may type. */
class EmailPropertiesTest {

    @Property(tries = 5_000)
    void folding_is_idempotent_for_any_unicode(@ForAll("anything") String text) {
        Email email = Email.of(text);
        assertThat(read(email.folded())).hasValueSatisfying(again -> {
            assertThat(again.folded()).isEqualTo(email.folded());
            assertThat(again).isEqualTo(email);
        });
    }

    @Property(tries = 5_000)
    void a_folded_email_has_a_name_an_at_and_a_domain_in_NFC(@ForAll("anything") String text) {
        String folded = Email.of(text).folded();
        assertThat(folded).matches("(?s).+@.+");
        assertThat(Normalizer.isNormalized(folded, Normalizer.Form.NFC)).isTrue();
    }

    @Property(tries = 300)
    void folding_does_not_depend_on_the_machine(@ForAll("anything") String text) {
        assertThat(Defaults.everywhere(() -> Email.of(text).folded()))
                .containsOnly(Email.of(text).folded());
    }

    @Property
    void equal_emails_have_equal_hashes(@ForAll("emailTexts") String one, @ForAll("emailTexts") String other) {
        assertThat(Email.of(one).equals(Email.of(other)))
                .isEqualTo(Email.of(one).folded().equals(Email.of(other).folded()));
        assertThat(Email.of(one)).isEqualTo(Email.of(" " + one + "\t")).hasSameHashCodeAs(Email.of(" " + one + "\t"));
    }

    @Property
    void case_composition_and_blanks_do_not_count(@ForAll("plain") String text) {
        Email email = Email.of(text);
        assertThat(Email.of(text.toUpperCase(Locale.ROOT))).isEqualTo(email);
        assertThat(Email.of(text.toLowerCase(Locale.ROOT))).isEqualTo(email);
        assertThat(Email.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(email);
        assertThat(Email.of("  " + text + "\n")).isEqualTo(email);
    }

    @Property
    void an_email_in_ascii_folds_to_small_letters(@ForAll("ascii") String text) {
        assertThat(Email.of(text).folded()).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<Email> read(String text) {
        try {
            return Optional.of(Email.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whatever is an email, out of any characters at all, and of those that fold in odd ways. */
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("İıIiſKßẞﬁΣςσ\u0130\u0131\u0307\u0345\u1E9E\u00AD\u200D\u3002\uFF20\uFF0E\u00A0\u2003")
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> plain = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(".-")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> part = Arbitraries.oneOf(odd, any, plain);
        return Combinators.combine(part, part)
                .as((local, domain) -> local + "@" + domain)
                .filter(text -> read(text).isPresent());
    }

    @Provide
    Arbitrary<String> ascii() {
        Arbitrary<String> part =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(80);
        return Combinators.combine(part, part)
                .as((local, domain) -> local + "@" + domain)
                .filter(text -> read(text).isPresent());
    }

    @Provide
    Arbitrary<String> emailTexts() {
        return DomainArbitraries.emailTexts();
    }

    @Provide
    Arbitrary<String> plain() {
        Arbitrary<String> local = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("éèàçñöüÉÀÇ.+-")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Combinators.combine(local, Arbitraries.of("school.example", "münchen.example", "École.example"))
                .as((name, domain) -> name + "@" + domain);
    }
}
