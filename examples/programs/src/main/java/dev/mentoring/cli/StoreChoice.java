package dev.mentoring.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.mentoring.cli.input.InputFile;
import dev.mentoring.cli.input.Problems;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a program keeps what it is told. */
final class StoreChoice {

    /** The variable of the environment that holds the password. */
    static final String PASSWORD = "MENTORING_PASSWORD";

    @Option(names = "--store", paramLabel = "URL")
    private String url = StoreUrl.MEMORY;

    @Option(names = "--user", paramLabel = "NAME")
    private Optional<String> user = Optional.empty();

    @Option(names = "--password", paramLabel = "WORD")
    private Optional<String> password = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile = Optional.empty();

    private final Console console;

    StoreChoice(Console console) {
        this.console = console;
    }

    /** Says why there is no such store, and looks the password up. */
    void check(Problems problems) {
        new StoreUrl(url).problem().ifPresent(text -> problems.option("--store", text));
        passwordFile.ifPresent(file -> new InputFile(file, problems)
                .read(lines -> password = password.or(() -> lines.next().map(String::stripTrailing))));
    }

    /** Whether nothing is in the store, whatever happens. */
    boolean isMemory() {
        return url.equals(StoreUrl.MEMORY);
    }

    OpenStore open() {
        return isMemory() ? OpenStore.inMemory() : OpenStore.on(pool());
    }

    /** One connection is always open: a database in memory lives as long as it has one. */
    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        user.ifPresent(config::setUsername);
        password.or(() -> Optional.ofNullable(console.environment().get(PASSWORD)))
                .ifPresent(config::setPassword);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }
}
