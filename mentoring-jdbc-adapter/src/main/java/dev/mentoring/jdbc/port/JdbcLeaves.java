package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.row.LeaveRows;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Leaves;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leaves, each with the names it goes by. */
public final class JdbcLeaves implements Leaves {

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
    private static final String NAMED =
            LeaveRows.which("l.id IN (SELECT leave_id FROM ${schema}.leave_name WHERE name = ANY(:names))");
    private static final String NOT_OVER = LeaveRows.standing("""
            IN (SELECT mentor FROM ${schema}.mentor_leave
            WHERE NOT cancelled AND (ends_at IS NULL OR ends_at > :now))""");

    @Override
    public Map<LeaveId, Leave> named(Tx tx, Set<LeaveId> names) {
        CachingTx jdbc = CachingTx.toRead(tx);
        Map<LeaveId, Leave> standing = byName(
                jdbc.cache().leaves().all().stream().flatMap(List::stream).toList(), names);
        if (jdbc.cache().remembers() && standing.keySet().containsAll(names)) {
            return standing;
        }
        return byName(read(tx, NAMED, Parameters.ofAll("names", names)), names);
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
        CachingTx jdbc = CachingTx.toRead(tx);
        return jdbc.cache().leaves().get(mentors);
    }

    @Override
    public Map<MentorId, List<Leave>> notOver(Tx tx, Instant now) {
        Map<MentorId, List<Leave>> leaves = new TreeMap<>();
        JdbcTx.reading(tx).ask(List.of(LeaveRows.standing(NOT_OVER, Parameters.of("now", now), leaves)));
        return leaves;
    }

    private static Collection<Leave> read(Tx tx, String sql, Parameters parameters) {
        List<Leave> leaves = new ArrayList<>();
        JdbcTx.reading(tx).ask(List.of(LeaveRows.query(sql, parameters, leaves)));
        return leaves;
    }

    /** The mentor's row of seats is touched, so that whoever decided on the former leaves collides with this. */
    @Override
    public void save(Tx tx, Leave leave) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        jdbc.session()
                .run(
                        "UPDATE ${schema}.seats SET held = held WHERE mentor = :mentor",
                        Parameters.of("mentor", leave.mentor().value()));
        jdbc.session()
                .run(
                        "DELETE FROM ${schema}.mentor_leave WHERE id = ANY(:names)",
                        Parameters.ofAll("names", leave.absorbed()));
        jdbc.session().put(LEAVE, List.of(row(leave)));
        jdbc.session().put(NAME, names(leave));
    }

    private static Parameters row(Leave leave) {
        return Parameters.of("id", leave.id().value())
                .with("mentor", leave.mentor().value())
                .with("starts_at", leave.span().getStart())
                .with("ends_at", leave.isOpen() ? null : leave.span().getEnd())
                .with("returning_on", leave.returning())
                .with("capacity_before", leave.capacityBefore())
                .with("cancelled", leave.isCancelled());
    }

    private static List<Parameters> names(Leave leave) {
        List<LeaveId> names = new ArrayList<>(List.of(leave.id()));
        names.addAll(leave.absorbed());
        List<Parameters> rows = new ArrayList<>();
        for (LeaveId name : names) {
            rows.add(Parameters.of("name", name.value())
                    .with("leave_id", leave.id().value())
                    .with("position", rows.size()));
        }
        return rows;
    }
}
