package dev.mentoring.jdbc.chain;

import com.google.common.hash.HashCode;
import dev.mentoring.roster.StudentId;

/** A row in the chain of its student: it holds the hash of the one before, and a hash over all of itself. */
public interface ChainRow {

    StudentId student();

    /** Its place among the student's rows, from 1. */
    int number();

    /** The hash of the one before, as the row has it. */
    HashCode before();

    /** The hash over all of it, as the row has it. */
    HashCode hash();

    /** The hash over all of it, as it should be. */
    HashCode recomputed();

    default ChainHead head() {
        return new ChainHead(number(), hash());
    }

    /** Whether the row is as it was written, and follows on. */
    default boolean follows(ChainHead head) {
        return number() == head.number() + 1 && before().equals(head.hash()) && hash().equals(recomputed());
    }
}
