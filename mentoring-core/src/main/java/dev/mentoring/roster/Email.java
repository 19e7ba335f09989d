package dev.mentoring.roster;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.mentoring.validation.Wording;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The email of an account. Two emails are equal when they fold alike (A12): trimmed, in Unicode's NFC, without regard
 * to case and locale, the domain in its ASCII form. Nothing else is folded: dots and plus signs count.
 */
public final class Email {

    /** The most characters an email may have. */
    public static final int LONGEST = 254;

    /** White space, those that do not break a line included: they come along when an email is copied from a page. */
    private static final CharMatcher BLANK =
            CharMatcher.forPredicate(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));

    /** ASCII that shows: there is nothing to compose in it, and a domain in it is in its ASCII form. */
    private static final CharMatcher ASCII = CharMatcher.inRange('!', '~');

    /** What a folded domain consists of: no second at sign. */
    private static final CharMatcher PLAIN = ASCII.and(CharMatcher.isNot('@'));

    private final String written;
    private final String folded;

    private Email(String written, String folded) {
        this.written = written;
        this.folded = folded;
    }

    /**
     * Reads an email.
     *
     * @param text a local part, an {@code @} and a domain; white space around it is dropped
     * @return the email
     * @throws IllegalArgumentException when it is none, or longer than {@link #LONGEST}
     */
    public static Email of(String text) {
        String trimmed = BLANK.trimFrom(text);
        int at = trimmed.lastIndexOf('@');
        boolean whole = at > 0 && at < trimmed.length() - 1 && trimmed.length() <= LONGEST;
        if (!whole
                || BLANK.or(CharMatcher.javaIsoControl()).matchesAnyOf(trimmed)
                || Wording.hasLoneSurrogate(trimmed)) {
            throw new IllegalArgumentException(
                    "An email is a name, an @ and a domain, at most " + LONGEST + " characters, without blanks");
        }
        return new Email(trimmed, fold(trimmed));
    }

    /**
     * The key under which equal emails meet.
     *
     * @return the folded email; folding it again changes nothing
     */
    public String folded() {
        return folded;
    }

    private static String fold(String trimmed) {
        if (ASCII.matchesAllOf(trimmed)) {
            return Ascii.toLowerCase(trimmed);
        }
        int at = trimmed.lastIndexOf('@');
        return foldCase(trimmed.substring(0, at)) + "@" + asciiDomain(foldCase(trimmed.substring(at + 1)));
    }

    /** A domain with no such form, or whose form would be none, stays as it is. */
    private static String asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return !ascii.isEmpty() && PLAIN.matchesAllOf(ascii) ? ascii : domain;
        } catch (IllegalArgumentException notADomainName) {
            return domain;
        }
    }

    /** Folds until nothing changes: composing may bring forth a letter that still has a case. */
    private static String foldCase(String text) {
        String before = text;
        String after = foldOnce(before);
        while (!after.equals(before)) {
            before = after;
            after = foldOnce(before);
        }
        return after;
    }

    private static String foldOnce(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(Email::foldLetter)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** By way of the capital, as Unicode's simple case folding does; the dotted İ and the dotless ı stay themselves. */
    private static int foldLetter(int letter) {
        return letter == 'İ' || letter == 'ı' ? letter : Character.toLowerCase(Character.toUpperCase(letter));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Email email && folded.equals(email.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** The email as it was written, without the white space around it. */
    @Override
    public String toString() {
        return written;
    }
}
