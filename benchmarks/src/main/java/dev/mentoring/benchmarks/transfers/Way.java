package dev.mentoring.benchmarks.transfers;

import java.sql.SQLException;

/** A way to make a transfer. */
interface Way {

    void make(Step step) throws SQLException;
}
