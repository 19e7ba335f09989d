package dev.mentoring.cli.story;

import dev.mentoring.cli.input.Problems;
import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.leave.Bound;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.roster.service.SchoolRoster.Announced;
import java.util.List;
import java.util.Optional;

/**
 * Which leave of a roster to tell.
 *
 * @param mentor whose; anybody's, if empty
 * @param number which of these, in the order of the roster, counted from 1
 */
public record LeaveChoice(Optional<String> mentor, int number) {

    /** The most leaves to choose from. */
    public static final int MOST = 1_000_000;

    /**
     * Finds the leave.
     *
     * @param roster the school
     * @param problems is told why there is none
     * @return the leave, or empty
     */
    public Optional<Announced> of(SchoolRoster roster, Problems problems) {
        List<Announced> leaves = roster.leaves().stream()
                .filter(leave -> mentor.filter(
                                it -> !it.equalsIgnoreCase(leave.mentor().value()))
                        .isEmpty())
                .toList();
        if (number <= leaves.size()) {
            return Optional.of(leaves.get(number - 1));
        }
        if (leaves.isEmpty()) {
            problems.option("--mentor", nobody(roster));
        } else {
            problems.option(
                    "--leave",
                    Text.of("leave.number", String.valueOf(number), String.valueOf(leaves.size()), listed(leaves)));
        }
        return Optional.empty();
    }

    private Text nobody(SchoolRoster roster) {
        List<String> away = roster.leaves().stream()
                .map(leave -> leave.mentor().value())
                .distinct()
                .toList();
        String asked = mentor.orElse("");
        if (away.isEmpty()) {
            return Text.of("leave.none");
        }
        boolean known = roster.mentors().stream().anyMatch(it -> it.id().value().equalsIgnoreCase(asked));
        return Text.of(
                known ? "leave.notAway" : "leave.unknown",
                Text.quoted(asked),
                Meant.among(asked, away),
                String.join(", ", away));
    }

    private static String listed(List<Announced> leaves) {
        return String.join(
                ", ",
                leaves.stream()
                        .map(leave ->
                                leave.mentor() + " " + first(leave.request().start()))
                        .toList());
    }

    private static String first(Bound start) {
        return start instanceof Bound.Day day
                ? day.date().toString()
                : ((Bound.Moment) start).instant().toString();
    }
}
