package dev.mentoring.cli.scenario;

import dev.mentoring.cli.reading.Readings;
import dev.mentoring.roster.Actor;

/** Reads who asks: {@code mentor:ID}, {@code student:ID}, {@code staff:NAME} or {@code system}. */
final class ActorReading {

    private ActorReading() {}

    static Actor read(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon + 1)) {
            case "mentor:" -> Actor.mentor(Readings.MENTOR.read(name).value());
            case "student:" -> Actor.student(Readings.STUDENT.read(name).value());
            case "staff:" -> Actor.staff(Readings.NAME.read(name));
            case "system" -> Actor.system();
            default -> throw new IllegalArgumentException("Nobody who may ask");
        };
    }
}
