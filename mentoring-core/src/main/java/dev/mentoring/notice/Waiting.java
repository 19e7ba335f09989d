package dev.mentoring.notice;

/**
 * A notice that waits for delivery.
 *
 * @param notice the notice
 * @param attempts how often it was tried
 */
public record Waiting(Notice notice, int attempts) {}
