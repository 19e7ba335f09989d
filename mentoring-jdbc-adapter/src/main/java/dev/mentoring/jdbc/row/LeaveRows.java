package dev.mentoring.jdbc.row;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** Reads leaves, each with the names it goes by. */
public final class LeaveRows {

    private static final String SELECT = """
            SELECT l.id, l.mentor, l.starts_at, l.ends_at, l.returning_on, l.capacity_before, l.cancelled, n.name
            FROM ${schema}.mentor_leave l JOIN ${schema}.leave_name n ON n.leave_id = l.id
            WHERE\s""";
    private static final String STANDING = standing("= ANY(:mentors)");

    private LeaveRows() {}

    /** The statement that reads leaves, whichever they are. */
    public static String which(String which) {
        return SELECT + which + " ORDER BY l.number, n.position";
    }

    /** The statement that reads the leaves of mentors that stand, whoever the mentors are. */
    public static String standing(String mentors) {
        return which("l.mentor " + mentors + " AND NOT l.cancelled");
    }

    public static Query standing(Collection<MentorId> mentors, Map<MentorId, List<Leave>> into) {
        return standing(STANDING, Parameters.ofAll("mentors", mentors), into);
    }

    public static Query standing(String sql, Parameters parameters, Map<MentorId, List<Leave>> into) {
        List<Leave> read = new ArrayList<>();
        return query(sql, parameters, read)
                .then(() -> into.putAll(
                        read.stream().collect(Collectors.groupingBy(Leave::mentor, Collectors.toUnmodifiableList()))));
    }

    public static Query query(String sql, Parameters parameters, List<Leave> into) {
        Map<String, Leave.Builder> read = new LinkedHashMap<>();
        return new Query(sql, parameters, row -> take(row, read))
                .then(() -> read.values().forEach(leave -> into.add(leave.build())));
    }

    private static void take(ResultRow row, Map<String, Leave.Builder> read) throws SQLException {
        String id = row.text("id");
        Leave.Builder leave = read.get(id);
        if (leave == null) {
            leave = leave(row);
            read.put(id, leave);
        }
        if (!row.text("name").equals(id)) {
            leave.addAbsorbed(row.text("name", LeaveId::of));
        }
    }

    private static Leave.Builder leave(ResultRow row) throws SQLException {
        Leave.Builder leave = Leave.builder();
        leave.id(row.text("id", LeaveId::of))
                .mentor(row.text("mentor", MentorId::of))
                .span(Interval.of(
                        row.moment("starts_at"), row.optionalMoment("ends_at").orElse(Instant.MAX)))
                .returning(row.optionalDay("returning_on"))
                .capacityBefore(row.number("capacity_before"))
                .isCancelled(row.is("cancelled"));
        return leave;
    }
}
