package dev.mentoring.calendar;

/**
 * A transaction under way, handed to every repository call as its first argument. What it is made of is the adapter's
 * own affair; a repository accepts only those of its adapter.
 */
public interface Tx {}
