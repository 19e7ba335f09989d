package dev.mentoring.archsample.cellar;

/** Lies in no room of the list. */
public final class Unlisted {}
