package dev.mentoring.archsample.roster;

/** A type of a lower room. */
public record Below(String name) {}
