package dev.mentoring.cli.story;

import dev.mentoring.roster.service.SchoolRoster;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

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
     * @param mentor whose leave; empty for the first one announced
     * @param err is told when there is no such leave
     * @return false when there is none
     */
    public boolean tell(SchoolRoster roster, Optional<String> mentor, PrintStream err) {
        Teller teller = new Teller(out, locale, colours);
        Optional<Cast> cast = Cast.of(roster, mentor);
        if (cast.isEmpty()) {
            err.println(teller.text("noLeave"));
            return false;
        }
        new Story(cast.get(), teller).tell();
        return true;
    }
}
