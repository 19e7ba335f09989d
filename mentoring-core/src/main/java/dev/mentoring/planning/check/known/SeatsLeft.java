package dev.mentoring.planning.check.known;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The seats that a plan leaves to the students of some weeks once those of other weeks have theirs. */
public final class SeatsLeft {

    private static final int NOT_COUNTED = -1;

    private final CheckedFacts facts;
    private final int[] @Nullable [] others;
    private final int[] places;
    private final int[] left;
    private final BitSet anywhere = new BitSet();

    public SeatsLeft(CheckedFacts facts, CheckedDecisions decisions, CheckedWeeks weeks) {
        this.facts = facts;
        this.others = new int[facts.mentors().count()][];
        this.places = new int[facts.weeks()];
        Arrays.fill(places, NOT_COUNTED);
        for (int i = 0; i < weeks.length(); i++) {
            places[weeks.number(i)] = i;
        }
        for (int student = 0; student < decisions.students(); student++) {
            if (decisions.isPlaced(student) && facts.weeks(student) != weeks) {
                lend(decisions.mentorOf(student), facts.weeks(student), weeks.length());
            }
        }
        this.left = new int[others.length];
        for (int mentor = 0; mentor < others.length; mentor++) {
            left[mentor] = count(mentor);
            anywhere.set(mentor, left[mentor] > 0);
        }
    }

    private void lend(int mentor, CheckedWeeks theirs, int length) {
        int[] known = others[mentor];
        int[] lent = known == null ? new int[length] : known;
        others[mentor] = lent;
        for (int i = 0; i < theirs.length(); i++) {
            int place = places[theirs.number(i)];
            if (place != NOT_COUNTED) {
                lent[place]++;
            }
        }
    }

    /** The mentors with a seat left. Not to be changed. */
    public BitSet anywhere() {
        return anywhere;
    }

    public int at(int mentor) {
        return left[mentor];
    }

    private int count(int mentor) {
        int[] lent = others[mentor];
        int most = lent == null ? 0 : Arrays.stream(lent).max().orElse(0);
        return Math.max(0, facts.mentors().free(mentor) - most);
    }
}
