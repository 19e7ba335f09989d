package dev.mentoring.planning.check.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearWeek;

/** The weeks that a window touches: the same one for all windows that touch the same weeks. */
public final class CheckedWeeks {

    private final List<YearWeek> weeks;
    private final int[] numbers;
    private final Map<Integer, List<YearWeek>> due = new HashMap<>();

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

    public List<YearWeek> weeks() {
        return weeks;
    }

    /** Which of them are due, by the schedule of a student; kept here once they are known. */
    Map<Integer, List<YearWeek>> due() {
        return due;
    }

    /** The number of the week at that place. */
    public int number(int place) {
        return numbers[place];
    }

    /** Whether the week with a number is one of them. */
    public boolean touch(int number) {
        for (int each : numbers) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    public int length() {
        return numbers.length;
    }
}
