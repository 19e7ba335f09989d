package dev.mentoring.benchmarks;

/** Seconds since the last look. */
public final class Stopwatch {

    private long last = System.nanoTime();

    /**
     * Looks, and starts anew.
     *
     * @return seconds since the last look
     */
    public double lap() {
        long now = System.nanoTime();
        double seconds = (now - last) / 1e9;
        last = now;
        return seconds;
    }
}
