package dev.mentoring.jdbc.statement;

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
record ScalarParameter(@Nullable Object plain) implements Parameter {

    /** Moments that are kept lie within: what lies outside stands for no bound. */
    private static final Range<Instant> KEPT =
            Range.closed(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z"));

    static ScalarParameter of(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return new ScalarParameter(kept(moment));
        }
        if (value instanceof Enum<?> constant) {
            return new ScalarParameter(constant.name());
        }
        return new ScalarParameter(value);
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
