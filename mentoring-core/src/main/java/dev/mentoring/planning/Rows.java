package dev.mentoring.planning;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Rows of numbers of different length, one after the other in one array. */
final class Rows {

    /** Takes the numbers of one row after the other. */
    static final class Builder {

        private final int[] start;
        private int[] values = new int[16];
        private int row;
        private int size;

        Builder(int rows) {
            start = new int[rows + 1];
        }

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void endRow() {
            start[++row] = size;
        }

        Rows build() {
            return new Rows(start, values);
        }
    }

    private final int[] start;
    private final int[] values;

    private Rows(int[] start, int[] values) {
        this.start = start;
        this.values = values;
    }

    void forEach(int row, IntConsumer each) {
        for (int at = start[row]; at < start[row + 1]; at++) {
            each.accept(values[at]);
        }
    }
}
