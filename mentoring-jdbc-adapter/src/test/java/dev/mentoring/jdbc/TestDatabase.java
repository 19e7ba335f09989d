package dev.mentoring.jdbc;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that tests run on, each started once. */
enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            return pool("jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                // closed with the JVM
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                return pool(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @SuppressWarnings("ImmutableEnumChecker") // started once
    private final Supplier<DataSource> started = Suppliers.memoize(this::start);

    abstract DataSource start();

    DataSource source() {
        return Objects.requireNonNull(started.get());
    }

    /** The name of a schema that has all tables, and nothing in them. */
    String freshSchema() {
        String schema = "test" + SCHEMAS.incrementAndGet();
        execute("CREATE SCHEMA \"" + schema + "\"");
        Schema.scripts(Database.valueOf(name()), schema).forEach(script -> execute(script.sql()));
        return schema;
    }

    JdbcStore freshStore() {
        return JdbcStore.on(source(), freshSchema());
    }

    void execute(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(70);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
