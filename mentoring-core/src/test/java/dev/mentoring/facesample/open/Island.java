package dev.mentoring.facesample.open;

/** On no signature that a host can reach. */
public interface Island {}
