package dev.mentoring.seating;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Rows of numbers of different length, one after the other in one array. */
public final class Rows {

    /** Takes the numbers of one row after the other. */
    public static final class Builder {

        private final int[] start;
        private int[] values = new int[16];
        private int row;
        private int size;

        public Builder(int rows) {
            start = new int[rows + 1];
        }

        public void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        public void endRow() {
            start[++row] = size;
        }

        public Rows build() {
            return new Rows(start, values);
        }
    }

    private final int[] start;
    private final int[] values;

    private Rows(int[] start, int[] values) {
        this.start = start;
        this.values = values;
    }

    /** For each value, the rows that hold it, ascending. */
    static Rows turned(int[][] rows, int size) {
        int[] start = new int[size + 1];
        for (int[] row : rows) {
            for (int value : row) {
                start[value + 1]++;
            }
        }
        Rows.sumUp(start);
        int[] next = start.clone();
        int[] values = new int[start[size]];
        for (int r = 0; r < rows.length; r++) {
            for (int value : rows[r]) {
                values[next[value]++] = r;
            }
        }
        return new Rows(start, values);
    }

    /** For each key, the indices at which it stands, ascending; negative keys are left out. */
    static Rows grouped(int[] keys, int size) {
        int[] start = new int[size + 1];
        for (int key : keys) {
            if (key >= 0) {
                start[key + 1]++;
            }
        }
        Rows.sumUp(start);
        int[] next = start.clone();
        int[] values = new int[start[size]];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >= 0) {
                values[next[keys[i]]++] = i;
            }
        }
        return new Rows(start, values);
    }

    /** Turns numbers into the sum of all up to there. */
    static void sumUp(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }

    public void forEach(int row, IntConsumer each) {
        for (int at = start[row]; at < start[row + 1]; at++) {
            each.accept(values[at]);
        }
    }

    int start(int row) {
        return start[row];
    }

    int end(int row) {
        return start[row + 1];
    }

    int get(int at) {
        return values[at];
    }
}
