package dev.mentoring.cli.story;

import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells stories of leaves.
 *
 * @param out where to
 * @param locale the language
 * @param colours whether the terminal shows colours
 */
public record StoryTeller(PrintStream out, Locale locale, boolean colours) {

    /**
     * Tells a leave of a roster.
     *
     * @param roster the school
     * @param leave one of its leaves
     */
    public void tell(SchoolRoster roster, Announced leave) {
        new Story(Cast.of(roster, leave), new Teller(out, locale, colours)).tell();
    }
}
