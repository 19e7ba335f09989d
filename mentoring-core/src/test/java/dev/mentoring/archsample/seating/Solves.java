package dev.mentoring.archsample.seating;

/** A type of the solver. */
public record Solves(int seats) {}
