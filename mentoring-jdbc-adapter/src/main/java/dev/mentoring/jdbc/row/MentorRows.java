package dev.mentoring.jdbc.row;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Map;

/** Reads mentors, each with the profile. */
public final class MentorRows {

    private static final String SELECT = """
            SELECT id, email, name, capacity, days, profile FROM ${schema}.mentor WHERE\s""";
    private static final String BY_ID = which("id = ANY(:ids)");

    private MentorRows() {}

    /** The statement that reads mentors, whoever they are. */
    public static String which(String which) {
        return SELECT + which;
    }

    public static Query byId(Collection<MentorId> ids, Map<MentorId, Mentor> into) {
        return query(BY_ID, Parameters.ofAll("ids", ids), into);
    }

    public static Query query(String sql, Parameters parameters, Map<MentorId, Mentor> into) {
        return new Query(sql, parameters, row -> {
            Mentor mentor = mentor(row);
            into.put(mentor.id(), mentor);
        });
    }

    private static Mentor mentor(ResultRow row) throws SQLException {
        return Mentor.builder()
                .id(row.text("id", MentorId::of))
                .email(row.text("email", Email::of))
                .name(row.text("name"))
                .capacity(row.number("capacity"))
                .days(row.lines("days", DayOfWeek::valueOf))
                .profile(row.text("profile", ProfileText::read))
                .build();
    }
}
