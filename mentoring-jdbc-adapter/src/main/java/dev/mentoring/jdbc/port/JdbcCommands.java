package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.work.CommandLog;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Optional;

/** Commands done under a key. */
public final class JdbcCommands implements CommandLog {

    private static final Table COMMAND = Table.of("command", List.of("command_key"), "command", "answer");
    private static final String SELECT = "SELECT command, answer FROM ${schema}.command WHERE command_key = :key";

    @Override
    public Optional<Entry> find(Tx tx, String key) {
        return JdbcTx.reading(tx)
                .list(SELECT, Parameters.of("key", key), row -> new Entry(row.text("command"), row.text("answer")))
                .stream()
                .findFirst();
    }

    @Override
    public void keep(Tx tx, String key, Entry entry) {
        Parameters row = Parameters.of("command_key", key)
                .with("command", entry.command())
                .with("answer", entry.answer());
        JdbcTx.writing(tx).addLater(COMMAND, List.of(row));
    }
}
