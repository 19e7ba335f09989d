package dev.mentoring.jdbc.archsample.cellar;

/** Lies in a room that the order does not name. */
record Unnamed() {}
