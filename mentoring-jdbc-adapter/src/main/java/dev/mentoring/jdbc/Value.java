package dev.mentoring.jdbc;

import com.google.common.collect.Range;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A value as drivers take it, whatever the JVM's zone.
 *
 * @param plain a text, number, truth, day, moment with offset, or bytes; or null
 */
record Value(@Nullable Object plain) implements Bound {

    /** Moments that are kept lie within: what lies outside stands for no bound. */
    private static final Range<Instant> KEPT =
            Range.closed(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"));

    static Value of(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return new Value(kept(moment));
        }
        if (value instanceof Enum<?> constant) {
            return new Value(constant.name());
        }
        return new Value(value);
    }

    private static OffsetDateTime kept(Instant moment) {
        Instant within = KEPT.contains(moment)
                ? moment
                : moment.isBefore(KEPT.lowerEndpoint()) ? KEPT.lowerEndpoint() : KEPT.upperEndpoint();
        return within.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void bind(int position, PreparedStatement statement) throws SQLException {
        statement.setObject(position, plain);
    }
}
