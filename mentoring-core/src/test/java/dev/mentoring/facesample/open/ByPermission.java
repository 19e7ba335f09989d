package dev.mentoring.facesample.open;

/** Hosts meet it as one of a family. */
public record ByPermission() implements Entry.Choice {}
