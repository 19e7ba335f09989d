package dev.mentoring.testkit.compare;

import org.assertj.core.presentation.StandardRepresentation;

/** Lets AssertJ tell the library's values in the clear. */
public final class PlainRepresentation extends StandardRepresentation {

    /** How a contract tells what differs. */
    public static final PlainRepresentation PLAIN = new PlainRepresentation();

    private PlainRepresentation() {}

    @Override
    protected String fallbackToStringOf(Object value) {
        return Plain.text(value);
    }
}
