package dev.mentoring.planning;

import java.util.List;
import org.threeten.extra.YearWeek;

/** The weeks that a window touches: the same one for all windows that touch the same weeks. */
final class CheckedWeeks {

    private final List<YearWeek> weeks;
    private final int[] numbers;

    /**
     * A stretch.
     *
     * @param weeks the weeks, in order
     * @param numbers what they are counted under
     */
    CheckedWeeks(List<YearWeek> weeks, int[] numbers) {
        this.weeks = weeks;
        this.numbers = numbers;
    }

    List<YearWeek> weeks() {
        return weeks;
    }

    /** The number of the week at that place. */
    int number(int place) {
        return numbers[place];
    }

    int length() {
        return numbers.length;
    }
}
