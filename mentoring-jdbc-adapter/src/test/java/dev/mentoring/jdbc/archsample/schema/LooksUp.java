package dev.mentoring.jdbc.archsample.schema;

import dev.mentoring.jdbc.archsample.port.Above;

/** Uses a room that comes after its own. */
public record LooksUp(Above above) {}
