package dev.mentoring.roster;

import dev.mentoring.validation.Wording;

/** What all ids have in common. */
final class Ids {

    static final int LONGEST = 64;

    private Ids() {}

    static void check(String of, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The " + of + " id has 1 to " + LONGEST + " characters, not " + value.length());
        }
        if (!value.equals(value.strip()) || hasControl(value)) {
            throw new IllegalArgumentException(
                    "The " + of + " id has no control character, and no white space at either end");
        }
        if (Wording.hasLoneSurrogate(value)) {
            throw new IllegalArgumentException("The " + of + " id is not valid Unicode");
        }
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
