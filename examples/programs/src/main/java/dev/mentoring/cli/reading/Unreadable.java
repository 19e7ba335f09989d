package dev.mentoring.cli.reading;

/** A value that cannot be read, and what is wrong with it. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final transient Text text;

    public Unreadable(Text text) {
        super(text.key(), null, false, false);
        this.text = text;
    }

    /** What is written is not what is needed. */
    static Unreadable needs(Text form, String text) {
        return new Unreadable(Text.of("bad.value", Text.quoted(text), form));
    }

    public Text text() {
        return text;
    }
}
