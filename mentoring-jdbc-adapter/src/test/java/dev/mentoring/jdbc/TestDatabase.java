package dev.mentoring.jdbc;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.jdbc.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that tests run on, each started once. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            return pool("jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            return pool(launch(EmbeddedPostgres.builder()), "postgres", "");
        }
    },
    POSTGRESQL_15 {
        @Override
        DataSource start() {
            assumeThat(POSTGRESQL_15_FILES).as("PostgreSQL 15 for this machine").exists();
            return pool(
                    launch(EmbeddedPostgres.builder()
                            .setPgBinaryResolver((system, machine) -> Files.newInputStream(POSTGRESQL_15_FILES))),
                    "postgres",
                    "");
        }
    };

    private static final Path POSTGRESQL_15_FILES = Path.of("target/postgresql-15/postgres-linux-x86_64.txz");
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @SuppressWarnings("ImmutableEnumChecker") // started once
    private final Supplier<DataSource> started = Suppliers.memoize(this::start);

    abstract DataSource start();

    /** Where the PostgreSQL is; it ends with the JVM. */
    private static String launch(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("max_connections", "250").start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For other processes. */
    String url() {
        try (Connection connection = source().getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public Database kind() {
        return this == H2 ? Database.H2 : Database.POSTGRESQL;
    }

    public DataSource source() {
        return Objects.requireNonNull(started.get());
    }

    /**
     * The name of a schema that has all tables, and nothing in them. One is made after the other: scripts that make
     * tables at the same time can wait for each other on H2.
     */
    public synchronized String freshSchema() {
        String schema = "test" + SCHEMAS.incrementAndGet();
        execute("CREATE SCHEMA \"" + schema + "\"");
        Schema.scripts(kind(), schema).forEach(script -> execute(script.sql()));
        return schema;
    }

    public JdbcStore freshStore() {
        return JdbcStore.on(source(), freshSchema());
    }

    public void execute(String sql) {
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
