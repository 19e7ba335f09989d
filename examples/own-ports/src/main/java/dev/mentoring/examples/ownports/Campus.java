package dev.mentoring.examples.ownports;

import dev.mentoring.Mentoring;
import dev.mentoring.OwnRoster;
import dev.mentoring.Store;
import dev.mentoring.jdbc.JdbcStore;
import dev.mentoring.jdbc.Schema;
import dev.mentoring.jdbc.TxConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Objects;
import javax.sql.DataSource;

/** The host: it has its own tables, and embeds the library beside them. */
public final class Campus {

    private Campus() {}

    /**
     * The library's ports: people and courses are the host's, all else is the adapter's.
     *
     * @param database the host's database, which has both the host's and the library's tables
     * @return the ports
     */
    public static Store store(DataSource database) {
        return new OwnRoster(JdbcStore.on(database), new Coaches(), new Learners(), new Courses(), new CampusBook());
    }

    /**
     * The library on the host's database.
     *
     * @param database the host's database
     * @param clock tells the time
     * @return the school's mentoring
     */
    public static Mentoring mentoring(DataSource database, InstantSource clock) {
        return Mentoring.on(store(database)).clock(clock).build();
    }

    /**
     * Makes the host's tables, as a host's own migration would, and the library's.
     *
     * @param database the host's database
     */
    public static void prepare(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                InputStream script = Objects.requireNonNull(Campus.class.getResourceAsStream("/campus.sql"))) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException failure) {
            throw TxConnection.failure(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Schema.migrate(database);
    }
}
