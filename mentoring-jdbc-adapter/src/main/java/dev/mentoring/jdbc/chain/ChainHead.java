package dev.mentoring.jdbc.chain;

import com.google.common.hash.HashCode;

/**
 * The end of a student's chain of transfers.
 *
 * @param number how many there are
 * @param hash of the last one
 */
public record ChainHead(int number, HashCode hash) {

    /** Of a student never moved. */
    public static final ChainHead NONE = new ChainHead(0, HashCode.fromBytes(new byte[32]));
}
