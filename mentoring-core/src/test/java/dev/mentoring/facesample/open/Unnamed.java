package dev.mentoring.facesample.open;

/** Nobody outside can name it. */
final class Unnamed {}
