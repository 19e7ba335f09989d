package dev.mentoring.seating;

/** Sets of small numbers as bits in an array of words. */
final class Bits {

    private Bits() {}

    /** How many words a set of numbers below that size takes. */
    static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    static void set(long[] bits, int at) {
        bits[at >> 6] |= 1L << at;
    }

    static void clear(long[] bits, int at) {
        bits[at >> 6] &= ~(1L << at);
    }

    static void add(long[] bits, long[] others) {
        for (int w = 0; w < bits.length; w++) {
            bits[w] |= others[w];
        }
    }

    static boolean has(long[] bits, int at) {
        return (bits[at >> 6] >> at & 1) != 0;
    }
}
