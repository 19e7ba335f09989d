package dev.mentoring.note;

import dev.mentoring.leave.LeavePorts;

/** The ports of private notes, beside those of the leaves for which they are written. */
public interface NotePorts extends LeavePorts {

    /**
     * Private notes.
     *
     * @return the port
     */
    PrivateNotes notes();
}
