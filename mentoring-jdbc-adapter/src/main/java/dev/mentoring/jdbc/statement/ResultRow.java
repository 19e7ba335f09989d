package dev.mentoring.jdbc.statement;

import com.google.common.hash.HashCode;
import dev.mentoring.roster.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.threeten.extra.YearWeek;

/**
 * A row that was read.
 *
 * @param row stands at the row
 */
public record ResultRow(ResultSet row) {

    public String text(String column) throws SQLException {
        return row.getString(column);
    }

    public <T> T text(String column, Function<String, T> read) throws SQLException {
        return read.apply(row.getString(column));
    }

    public <T> Optional<T> optional(String column, Function<String, T> read) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(read);
    }

    public <T> List<T> lines(String column, Function<String, T> entry) throws SQLException {
        return Lines.read(row.getString(column), entry);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public OptionalInt optionalNumber(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public boolean is(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public boolean isNull(String column) throws SQLException {
        return row.getObject(column) == null;
    }

    public HashCode hash(String column) throws SQLException {
        return HashCode.fromBytes(row.getBytes(column));
    }

    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Optional<LocalDate> optionalDay(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    public Instant moment(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> optionalMoment(String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    List<Object> all(List<String> columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (String column : columns) {
            values.add(row.getObject(column));
        }
        return values;
    }

    public YearWeek week(String year, String number) throws SQLException {
        return YearWeek.of(row.getInt(year), row.getInt(number));
    }

    public Actor actor() throws SQLException {
        return new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getString("by_name"));
    }
}
