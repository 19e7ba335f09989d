package dev.mentoring.cli;

/** Lines of scripts. */
final class Script {

    static final String APRIL = "2026-04-20T10:00:00+02:00";

    private Script() {}

    /** A step by staff in April, its own fields given as JSON without braces. */
    static String staff(String name, String... fields) {
        return step(APRIL, name, "staff:ops", fields);
    }

    static String step(String at, String name, String by, String... fields) {
        StringBuilder line = new StringBuilder("{\"at\":\"%s\",\"do\":\"%s\",\"by\":\"%s\"".formatted(at, name, by));
        for (String field : fields) {
            line.append(',').append(field);
        }
        return line.append('}').toString();
    }

    /** A text field. */
    static String text(String name, String value) {
        return "\"%s\":\"%s\"".formatted(name, value);
    }
}
