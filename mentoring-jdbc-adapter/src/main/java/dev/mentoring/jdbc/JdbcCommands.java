package dev.mentoring.jdbc;

import dev.mentoring.work.CommandLog;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Optional;

/** Commands done under a key. */
final class JdbcCommands implements CommandLog {

    private static final Table COMMAND = Table.of("command", List.of("command_key"), "command", "answer");
    private static final String SELECT = "SELECT command, answer FROM ${schema}.command WHERE command_key = :key";

    @Override
    public Optional<Entry> find(Tx tx, String key) {
        return JdbcTx.of(tx)
                .list(SELECT, Row.of("key", key), cells -> new Entry(cells.text("command"), cells.text("answer")))
                .stream()
                .findFirst();
    }

    @Override
    public void keep(Tx tx, String key, Entry entry) {
        Row row = Row.of("command_key", key).with("command", entry.command()).with("answer", entry.answer());
        JdbcTx.writing(tx).addLater(COMMAND, List.of(row));
    }
}
