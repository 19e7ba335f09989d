package dev.mentoring.cli.roster;

import java.util.Collection;
import java.util.List;

/** Codes count without regard to capitals: a code is what the file that introduces it calls it. */
final class Spelling {

    private Spelling() {}

    /** The known code that somebody wrote; as it was written where none or more than one is meant. */
    static String of(String written, Collection<String> known) {
        List<String> meant = known.contains(written)
                ? List.of(written)
                : known.stream().filter(written::equalsIgnoreCase).toList();
        return meant.size() == 1 ? meant.get(0) : written;
    }
}
