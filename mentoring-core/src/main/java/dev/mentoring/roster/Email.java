package dev.mentoring.roster;

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
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        boolean whole = at > 0 && at < trimmed.length() - 1 && trimmed.length() <= LONGEST;
        if (!whole || trimmed.codePoints().anyMatch(Email::isForeign) || Wording.hasLoneSurrogate(trimmed)) {
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

    private static boolean isForeign(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isISOControl(codePoint);
    }

    private static String fold(String trimmed) {
        int at = trimmed.lastIndexOf('@');
        return foldCase(trimmed.substring(0, at)) + "@" + asciiDomain(foldCase(trimmed.substring(at + 1)));
    }

    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
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
