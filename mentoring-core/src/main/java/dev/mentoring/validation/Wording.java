package dev.mentoring.validation;

/** Bounds of the free text that people write: names, titles, reasons, notes. */
public final class Wording {

    /** The most characters a name, a title or a channel may have. */
    public static final int NAME = 200;

    /** The most characters a reason or a field of a note may have. */
    public static final int TEXT = 4_000;

    /** What a constraint says of text that can be kept: valid Unicode without NUL. */
    public static final String KEEPABLE = "[^\\x00\\p{Cs}]*";

    private Wording() {}

    /**
     * Whether text can be kept and read back as it is.
     *
     * @param text any text
     * @return false when it has a NUL, or is not valid Unicode
     */
    public static boolean isKeepable(String text) {
        return text.indexOf('\0') < 0 && !hasLoneSurrogate(text);
    }

    /**
     * Refuses text that cannot be kept and read back as it is.
     *
     * @param what what the text is, for the message
     * @param text the text
     * @param longest the most characters it may have
     * @return the text, as given
     * @throws IllegalArgumentException when it is blank, too long, not valid Unicode, or has a NUL
     */
    public static String check(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters, not all of them blank");
        }
        return requireKeepable(what, text);
    }

    /**
     * Refuses text of any length that cannot be kept and read back as it is.
     *
     * @param what what the text is, for the message
     * @param text the text
     * @return the text, as given
     * @throws IllegalArgumentException when it is not valid Unicode, or has a NUL
     */
    public static String requireKeepable(String what, String text) {
        if (!isKeepable(text)) {
            throw new IllegalArgumentException(what + " has a character that cannot be kept");
        }
        return text;
    }

    /** Asked for every id there is, so it makes no stream. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean paired = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
