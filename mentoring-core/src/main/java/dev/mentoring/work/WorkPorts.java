package dev.mentoring.work;

/** The ports that every room works through. */
public interface WorkPorts {

    /**
     * Does work in transactions.
     *
     * @return the port
     */
    UnitOfWork work();

    /**
     * Commands done under a key.
     *
     * @return the port
     */
    CommandLog commands();
}
