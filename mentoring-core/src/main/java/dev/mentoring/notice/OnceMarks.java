package dev.mentoring.notice;

import dev.mentoring.work.Tx;
import java.util.Set;

/**
 * A port: marks of what was told already, so that it is told only once. A mark is never taken back. What a transaction
 * marked it reads back.
 */
public interface OnceMarks {

    /**
     * Marks that are set already.
     *
     * @param tx the transaction
     * @param marks any number
     * @return those of them that were set before
     */
    Set<String> marked(Tx tx, Set<String> marks);

    /**
     * Sets marks, for what is to happen only once.
     *
     * @param tx the transaction
     * @param marks any number, set before or not
     */
    void mark(Tx tx, Set<String> marks);
}
