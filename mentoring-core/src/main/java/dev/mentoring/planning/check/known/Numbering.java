package dev.mentoring.planning.check.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for what is equal, in the order in which it first comes. A table of numbers alone, since every line of a plan is
 * looked up here: mostly what is asked for is the object that is known.
 */
final class Numbering<T> {

    static final int UNKNOWN = -1;

    private final List<T> first = new ArrayList<>();

    /** Numbers by the hashes of what they stand for; at least half of it is free. */
    private int[] table;

    /** For values of which little is known. */
    Numbering() {
        this(8);
    }

    /** For so many values at most, or a few more. */
    Numbering(int values) {
        table = table(Integer.highestOneBit(values + 1) * 4);
    }

    private static int[] table(int size) {
        int[] table = new int[size];
        Arrays.fill(table, UNKNOWN);
        return table;
    }

    /** The number of what is equal, if need be the next one. */
    int of(T each) {
        int place = place(each);
        if (table[place] != UNKNOWN) {
            return table[place];
        }
        table[place] = first.size();
        first.add(each);
        if (2 * first.size() > table.length) {
            grow();
        }
        return first.size() - 1;
    }

    /** The number of what is equal, or {@link #UNKNOWN}. */
    int find(T each) {
        return table[place(each)];
    }

    private int place(T each) {
        int hash = each.hashCode() * 0x9E3779B9;
        int place = hash >>> (Integer.numberOfLeadingZeros(table.length) + 1);
        while (table[place] != UNKNOWN && !isSame(first.get(table[place]), each)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    @SuppressWarnings("ReferenceEquality") // saves the look at an equal value
    private static boolean isSame(Object one, Object other) {
        return one == other || one.equals(other);
    }

    private void grow() {
        table = table(4 * table.length);
        for (int number = 0; number < first.size(); number++) {
            table[place(first.get(number))] = number;
        }
    }

    T get(int number) {
        return first.get(number);
    }

    /** By number. */
    List<T> all() {
        return first;
    }
}
