package dev.mentoring.facesample.open;

/** Hosts catch it. */
public class ByThrowing extends Exception {
    private static final long serialVersionUID = 1L;
}
