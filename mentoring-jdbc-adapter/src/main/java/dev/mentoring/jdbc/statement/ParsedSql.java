package dev.mentoring.jdbc.statement;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A statement with a place for each value. There is one of each: it is equal to no other. */
final class ParsedSql {

    private final String sql;
    private final List<Place> places;

    /**
     * Where a value goes.
     *
     * @param name of the value
     * @param text which of its texts, when it has a place for each
     */
    record Place(String name, OptionalInt text) {

        private void bind(Map<String, Parameter> values, PreparedStatement statement, int position)
                throws SQLException {
            Parameter value = requireNonNull(values.get(name), name);
            if (text.isPresent()) {
                statement.setString(position, ((TextArray) value).all().get(text.getAsInt()));
            } else {
                value.bind(position, statement);
            }
        }
    }

    ParsedSql(String sql, List<Place> places) {
        this.sql = sql;
        this.places = places;
    }

    String sql() {
        return sql;
    }

    List<Place> places() {
        return places;
    }

    /** Binds values from a position on; tells the next position. */
    int bind(Parameters values, PreparedStatement statement, int from) throws SQLException {
        int position = from;
        for (Place place : places) {
            place.bind(values.values(), statement, position);
            position++;
        }
        return position;
    }
}
