package dev.mentoring.transfer.service;

import dev.mentoring.answer.Cause;
import dev.mentoring.transfer.rules.Target;
import java.util.Optional;

/**
 * Who is behind the email of a command.
 *
 * @param target the mentor, or empty when the email names none
 * @param fault why it names none, or empty
 */
record Addressee(Optional<Target> target, Optional<Cause> fault) {

    static Addressee of(Target mentor) {
        return new Addressee(Optional.of(mentor), Optional.empty());
    }

    static Addressee nobody(Cause fault) {
        return new Addressee(Optional.empty(), Optional.of(fault));
    }
}
