package dev.mentoring.cli.input;

import dev.mentoring.cli.reading.Text;

/** Text that is not JSON, or JSON that cannot be read one way only. */
public final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final int line;

    @SuppressWarnings("serial")
    private final transient Text text;

    NotJson(String field, int line, Text text) {
        super(text.key(), null, false, false);
        this.field = field;
        this.line = line;
        this.text = text;
    }

    /**
     * Adds it to the problems of a file.
     *
     * @param problems where to
     * @param file the file's name
     * @param before how many lines lie before the text
     */
    public void addTo(Problems problems, String file, int before) {
        problems.add(file, before + line, field, text);
    }
}
