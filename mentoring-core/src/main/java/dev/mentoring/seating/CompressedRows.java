package dev.mentoring.seating;

/** Rows of numbers of different length, one after the other in one array (compressed sparse rows). */
final class CompressedRows {

    private final int[] start;
    private final int[] values;

    private CompressedRows(int[] start, int[] values) {
        this.start = start;
        this.values = values;
    }

    /**
     * For each value, the rows that hold it, ascending.
     *
     * @param size all values are smaller
     */
    static CompressedRows transposed(int[][] rows, int size) {
        int[] start = new int[size + 1];
        for (int[] row : rows) {
            for (int value : row) {
                start[value + 1]++;
            }
        }
        sumUp(start);
        int[] next = start.clone();
        int[] values = new int[start[size]];
        for (int r = 0; r < rows.length; r++) {
            for (int value : rows[r]) {
                values[next[value]++] = r;
            }
        }
        return new CompressedRows(start, values);
    }

    /** Turns each number into the sum of all up to it, so that lengths become the places where rows end. */
    static void sumUp(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }

    /** The place of the first number of a row. */
    int start(int row) {
        return start[row];
    }

    /** The place after the last number of a row. */
    int end(int row) {
        return start[row + 1];
    }

    int get(int place) {
        return values[place];
    }
}
