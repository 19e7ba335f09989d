package dev.mentoring.work;

/**
 * A transaction under way, handed to every repository call as its first argument. What it is made of is the adapter's
 * own affair. A repository accepts only those of its own store ({@link IllegalArgumentException}), while they run, and
 * for writing only those that may write ({@link IllegalStateException}).
 */
public interface Tx {}
