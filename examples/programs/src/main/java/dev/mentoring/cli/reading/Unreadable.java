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

    public Text text() {
        return text;
    }
}
