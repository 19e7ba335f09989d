package dev.mentoring.jdbc.row;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Excuse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads excuses. */
public final class ExcuseRows {

    /** The columns of excuses of students, whichever weeks they are for. */
    public static final String SELECT = """
            SELECT student, week_year, week_number, reason, excused_by, excused_at FROM ${schema}.excuse
            WHERE student = ANY(:students)\s""";

    private static final String OF = SELECT + "ORDER BY week_year, week_number";

    private ExcuseRows() {}

    public static Query of(Collection<StudentId> students, Map<StudentId, List<Excuse>> into) {
        List<Excuse> read = new ArrayList<>();
        return new Query(OF, Parameters.ofAll("students", students), row -> read.add(excuse(row)))
                .then(() -> into.putAll(read.stream()
                        .collect(Collectors.groupingBy(Excuse::student, Collectors.toUnmodifiableList()))));
    }

    public static Excuse excuse(ResultRow row) throws SQLException {
        return new Excuse(
                row.text("student", StudentId::of),
                row.week("week_year", "week_number"),
                row.text("reason"),
                row.text("excused_by"),
                row.moment("excused_at"));
    }
}
