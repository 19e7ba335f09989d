package dev.mentoring.benchmarks.transfers;

/**
 * One transfer that is to be made.
 *
 * @param student who
 * @param from the holder
 * @param to who is to be
 * @param before how often the student was moved
 */
record Step(String student, String from, String to, int before) {}
