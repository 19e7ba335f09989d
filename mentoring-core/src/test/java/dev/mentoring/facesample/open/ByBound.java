package dev.mentoring.facesample.open;

/** Hosts meet it. */
public interface ByBound {}
