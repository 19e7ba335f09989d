package dev.mentoring.examples.scenario;

import java.util.Optional;

/** Remembers which command was done under which key, and what it was answered. */
interface KeyMemory {

    /**
     * A command that was done.
     *
     * @param command what was asked for
     * @param answer what was answered
     */
    record Kept(String command, Answer answer) {}

    Optional<Kept> find(String key);

    void keep(String key, Kept kept);
}
