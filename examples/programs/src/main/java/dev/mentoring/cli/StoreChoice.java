package dev.mentoring.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.cli.reading.Text;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where a program keeps what it is told. */
final class StoreChoice {

    private static final String MEMORY = "memory";

    @Option(names = "--store", paramLabel = "URL", description = "memory (the default), or the URL of a database")
    private String url = MEMORY;

    @Option(names = "--user", paramLabel = "NAME", description = "the database's user")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password", paramLabel = "WORD", description = "the user's password")
    private Optional<String> password = Optional.empty();

    /** Why there is no such store. */
    Optional<Text> problem() {
        boolean known =
                Stream.of("jdbc:h2:mem:", "jdbc:h2:file:", "jdbc:postgresql:").anyMatch(url::startsWith);
        return known || url.equals(MEMORY) ? Optional.empty() : Optional.of(Text.of("store.unknown"));
    }

    OpenStore open() {
        return url.equals(MEMORY) ? OpenStore.inMemory() : OpenStore.on(pool());
    }

    /** One connection is always open: a database in memory lives as long as it has one. */
    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        user.ifPresent(config::setUsername);
        password.ifPresent(config::setPassword);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }
}
