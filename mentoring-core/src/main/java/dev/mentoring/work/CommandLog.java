package dev.mentoring.work;

import java.util.Optional;

/**
 * A port: which commands were done under which key, so that one that is sent again is not done again.
 *
 * <p>Absence is an empty answer. What a transaction kept it reads back. Of two transactions that keep the same key at
 * the same time, one fails with a {@link dev.mentoring.answer.Conflict} and keeps nothing.
 */
public interface CommandLog {

    /**
     * A command that was done.
     *
     * @param command what was asked, in a form that tells commands apart
     * @param answer what was answered, in a form that its reader knows
     */
    record Entry(String command, String answer) {}

    /**
     * What was done under a key.
     *
     * @param tx the transaction
     * @param key the key
     * @return the entry, or empty when nothing was
     */
    Optional<Entry> find(Tx tx, String key);

    /**
     * Keeps what was done.
     *
     * @param tx the transaction
     * @param key a key under which nothing was kept
     * @param entry the command and its answer
     * @throws dev.mentoring.answer.Conflict when something was kept under the key before
     */
    void keep(Tx tx, String key, Entry entry);
}
