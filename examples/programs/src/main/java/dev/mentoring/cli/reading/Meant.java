package dev.mentoring.cli.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant who wrote something else. */
public final class Meant {

    private static final int LONGEST = 64;
    private static final int LETTERS_PER_SLIP = 3;

    private Meant() {}

    /**
     * The end of a message about a word that nobody knows.
     *
     * @param written the word
     * @param known the words that exist
     * @return a question, or nothing when no known word is near
     */
    public static Text among(String written, Collection<String> known) {
        return nearest(written, known).map(word -> Text.of("meant", word)).orElse(Text.NOTHING);
    }

    /**
     * The word that is nearest to what was written.
     *
     * @param written what was written
     * @param known the words that exist
     * @return the first of the nearest ones, or empty when none is near
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> slips(word, each) >= 0)
                .min(Comparator.comparing(each -> slips(word, each)));
    }

    /** How many letters are wrong; -1 for too many. What begins with a known word, or is its beginning, is near. */
    private static int slips(String word, String known) {
        String other = known.toLowerCase(Locale.ROOT);
        int most = Math.max(1, (Math.min(word.length(), other.length()) + 1) / LETTERS_PER_SLIP);
        int slips = new LevenshteinDistance(most).apply(word, other);
        boolean begins = Math.min(word.length(), other.length()) >= LETTERS_PER_SLIP
                && (word.startsWith(other) || other.startsWith(word));
        return slips < 0 && begins ? most + 1 : slips;
    }
}
