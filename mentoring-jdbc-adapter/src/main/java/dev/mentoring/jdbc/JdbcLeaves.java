package dev.mentoring.jdbc;

import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.Interval;

/** Leaves, each with the names it goes by. */
final class JdbcLeaves implements Leaves {

    private static final Comparator<Leave> EARLIEST =
            Comparator.comparing((Leave leave) -> leave.span().getStart()).thenComparing(Leave::id);
    private static final Table LEAVE = Table.of(
            "mentor_leave",
            List.of("id"),
            "mentor",
            "starts_at",
            "ends_at",
            "returning_on",
            "capacity_before",
            "cancelled");
    private static final Table NAME = Table.of("leave_name", List.of("name"), "leave_id", "position");
    private static final String SELECT = """
            SELECT l.id, l.mentor, l.starts_at, l.ends_at, l.returning_on, l.capacity_before, l.cancelled, n.name
            FROM ${schema}.mentor_leave l JOIN ${schema}.leave_name n ON n.leave_id = l.id
            WHERE\s""";
    private static final String STANDING = standing("= ANY(:mentors)");
    private static final String NAMED =
            which("l.id IN (SELECT leave_id FROM ${schema}.leave_name WHERE name = ANY(:names))");
    private static final String OPEN = which("NOT l.cancelled AND (l.ends_at IS NULL OR l.ends_at > :now)");

    @Override
    public Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> names) {
        JdbcTx jdbc = JdbcTx.of(tx);
        Map<LeaveId, Leave> standing = byName(
                jdbc.memos().leaves().all().stream().flatMap(List::stream).toList(), names);
        if (jdbc.remembers() && standing.keySet().containsAll(names)) {
            return standing;
        }
        return byName(read(tx, NAMED, Row.ofAll("names", names)), names);
    }

    private static Map<LeaveId, Leave> byName(Collection<Leave> leaves, Set<LeaveId> names) {
        Map<LeaveId, Leave> found = new LinkedHashMap<>();
        names.stream()
                .sorted()
                .forEach(name ->
                        leaves.stream().filter(leave -> leave.isNamed(name)).forEach(leave -> found.put(name, leave)));
        return found;
    }

    @Override
    public Map<MentorId, List<Leave>> of(Tx tx, Set<MentorId> mentors) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().leaves().get(jdbc, mentors);
    }

    static Question standing(Collection<MentorId> mentors, Map<MentorId, List<Leave>> into) {
        return standing(STANDING, Row.ofAll("mentors", mentors), into);
    }

    /** The statement that reads the leaves of mentors that stand, whoever the mentors are. */
    static String standing(String mentors) {
        return which("l.mentor " + mentors + " AND NOT l.cancelled");
    }

    private static String which(String which) {
        return SELECT + which + " ORDER BY l.id, n.position";
    }

    static Question standing(String sql, Row figures, Map<MentorId, List<Leave>> into) {
        List<Leave> read = new ArrayList<>();
        return question(sql, figures, read)
                .then(() -> into.putAll(read.stream()
                        .sorted(EARLIEST)
                        .collect(Collectors.groupingBy(Leave::mentor, Collectors.toUnmodifiableList()))));
    }

    @Override
    public List<Leave> notOver(Tx tx, Instant now) {
        return read(tx, OPEN, Row.of("now", now)).stream().sorted(EARLIEST).toList();
    }

    private static Collection<Leave> read(Tx tx, String sql, Row figures) {
        List<Leave> leaves = new ArrayList<>();
        JdbcTx.of(tx).ask(List.of(question(sql, figures, leaves)));
        return leaves;
    }

    private static Question question(String sql, Row figures, List<Leave> into) {
        Map<String, Leave.Builder> read = new LinkedHashMap<>();
        return new Question(sql, figures, cells -> take(cells, read))
                .then(() -> read.values().forEach(leave -> into.add(leave.build())));
    }

    private static void take(Cells cells, Map<String, Leave.Builder> read) throws SQLException {
        String id = cells.text("id");
        Leave.Builder leave = read.get(id);
        if (leave == null) {
            leave = leave(cells);
            read.put(id, leave);
        }
        if (!cells.text("name").equals(id)) {
            leave.addAbsorbed(cells.text("name", LeaveId::of));
        }
    }

    private static Leave.Builder leave(Cells cells) throws SQLException {
        Leave.Builder leave = Leave.builder();
        leave.id(cells.text("id", LeaveId::of))
                .mentor(cells.text("mentor", MentorId::of))
                .span(Interval.of(
                        cells.moment("starts_at"),
                        cells.optionalMoment("ends_at").orElse(Instant.MAX)))
                .returning(cells.optionalDay("returning_on"))
                .capacityBefore(cells.number("capacity_before"))
                .isCancelled(cells.is("cancelled"));
        return leave;
    }

    /** The mentor's row of seats is touched, so that whoever decided on the former leaves collides with this. */
    @Override
    public void save(Tx tx, Leave leave) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        jdbc.run(
                "UPDATE ${schema}.seats SET held = held WHERE mentor = :mentor",
                Row.of("mentor", leave.mentor().value()));
        jdbc.run("DELETE FROM ${schema}.mentor_leave WHERE id = ANY(:names)", Row.ofAll("names", leave.absorbed()));
        jdbc.put(LEAVE, List.of(row(leave)));
        jdbc.put(NAME, names(leave));
    }

    private static Row row(Leave leave) {
        return Row.of("id", leave.id().value())
                .with("mentor", leave.mentor().value())
                .with("starts_at", leave.span().getStart())
                .with("ends_at", leave.isOpen() ? null : leave.span().getEnd())
                .with("returning_on", leave.returning())
                .with("capacity_before", leave.capacityBefore())
                .with("cancelled", leave.isCancelled());
    }

    private static List<Row> names(Leave leave) {
        List<LeaveId> names = new ArrayList<>(List.of(leave.id()));
        names.addAll(leave.absorbed());
        List<Row> rows = new ArrayList<>();
        for (LeaveId name : names) {
            rows.add(Row.of("name", name.value())
                    .with("leave_id", leave.id().value())
                    .with("position", rows.size()));
        }
        return rows;
    }
}
