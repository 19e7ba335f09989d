package dev.mentoring.facesample.open;

/** Only what hosts do not see speaks of it. */
public interface ByNothing {}
