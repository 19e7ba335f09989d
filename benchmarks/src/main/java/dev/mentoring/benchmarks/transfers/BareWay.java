package dev.mentoring.benchmarks.transfers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * By bare JDBC: the statements that the library sent for one transfer, with the values of another.
 *
 * @param database a pool of connections
 * @param statements as they were sent
 * @param model the transfer that they were sent for
 */
record BareWay(DataSource database, List<Recording.Sent> statements, Step model) implements Way {

    /** So many moves come before the model, that its counters are like no other number in it. */
    static final int MOVES_BEFORE = 40;

    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @Override
    public void make(Step step) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        byte[] hash = new byte[32];
        RANDOM.nextBytes(hash);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Recording.Sent sent : statements) {
                send(connection, sent, step, now, hash);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void send(Connection connection, Recording.Sent sent, Step step, OffsetDateTime now, byte[] hash)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
            for (Map.Entry<Integer, @Nullable Object> value : sent.values().entrySet()) {
                bind(connection, statement, value.getKey(), turned(value.getValue(), step, now, hash));
            }
            boolean rows = statement.execute();
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    read(statement);
                }
                rows = statement.getMoreResults();
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        if (value instanceof List<?> texts) {
            statement.setArray(place, connection.createArrayOf("varchar", texts.toArray()));
        } else {
            statement.setObject(place, value);
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    private @Nullable Object turned(@Nullable Object value, Step step, OffsetDateTime now, byte[] hash) {
        if (value instanceof List<?> texts) {
            return texts.stream()
                    .map(text -> turned(String.valueOf(text), step, now))
                    .toList();
        }
        if (value instanceof String text) {
            return turned(text, step, now);
        }
        if (value instanceof Integer number && number > MOVES_BEFORE) {
            return number - MOVES_BEFORE + step.before();
        }
        if (value instanceof OffsetDateTime moment) {
            return isNow(moment) ? now : moment;
        }
        return value instanceof byte[] ? hash : value;
    }

    /** Moments of the model lie within its hour; weeks that are asked about do not. */
    private static boolean isNow(OffsetDateTime moment) {
        return Math.abs(ChronoUnit.HOURS.between(moment, OffsetDateTime.now(ZoneOffset.UTC))) < 1
                && moment.getNano() != 0;
    }

    /** The id of a message names the moment, as one of its parts. */
    private static String atMoment(String id, OffsetDateTime now) {
        return Stream.of(id.split("/", -1))
                .map(part -> part.endsWith("Z") ? now.toInstant().toString() : part)
                .collect(Collectors.joining("/"));
    }

    private String turned(String text, Step step, OffsetDateTime now) {
        String parts = text.contains("/") ? atMoment(text, now) : text;
        return parts.replace(model.student(), step.student())
                .replace(model.from(), "\u0000")
                .replace(model.to(), step.to())
                .replace("\u0000", step.from());
    }
}
