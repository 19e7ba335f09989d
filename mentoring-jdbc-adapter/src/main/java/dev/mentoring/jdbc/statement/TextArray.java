package dev.mentoring.jdbc.statement;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Any number of texts, bound as one array; a few may be bound each by itself.
 *
 * @param all the texts
 */
record TextArray(List<String> all) implements Parameter {

    private static final int FEW = 2;

    static TextArray of(Collection<?> values) {
        return new TextArray(values.stream().map(Object::toString).collect(ImmutableList.toImmutableList()));
    }

    /** How many places they take when each has its own; 0 when there are too many, or none. */
    int places() {
        return all.size() > FEW ? 0 : all.size();
    }

    @Override
    public void bind(int position, PreparedStatement statement) throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf("varchar", all.toArray()));
    }
}
