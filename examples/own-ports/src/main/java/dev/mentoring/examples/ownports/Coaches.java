package dev.mentoring.examples.ownports;

import dev.mentoring.jdbc.TxConnection;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The library's mentors are the host's coaches. */
record Coaches() implements Mentors {

    private static final String COACHES = "SELECT login, mail, full_name, places, weekdays FROM coach WHERE ";
    private static final String COURSES = "SELECT coach, course FROM coach_course WHERE coach = ANY(?)";
    private static final String PROJECTS = "SELECT coach, course, project FROM coach_project WHERE coach = ANY(?)";

    @Override
    public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
        return read(tx, "login = ANY(?)", (Object) Sql.ids(ids));
    }

    @Override
    public List<MentorId> withEmail(Tx tx, Email email) {
        String sql = "SELECT login FROM coach WHERE folded_mail = ? ORDER BY login";
        return Sql.list(TxConnection.reading(tx), row -> id(row, "login"), sql, email.folded());
    }

    @Override
    public List<Mentor> onParcours(Tx tx, ParcoursCode parcours) {
        String positioned = "login IN (SELECT coach FROM coach_course WHERE course = ?)";
        return List.copyOf(read(tx, positioned, parcours.value()).values());
    }

    @Override
    public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
        String next = "login IN (SELECT login FROM coach WHERE login > ? ORDER BY login FETCH FIRST ? ROWS ONLY)";
        return List.copyOf(
                read(tx, next, after.map(MentorId::value).orElse(""), most).values());
    }

    /** Three questions, however many coaches. */
    private static Map<MentorId, Mentor> read(Tx tx, String which, Object... values) {
        Connection connection = TxConnection.reading(tx);
        Map<MentorId, Mentor.Builder> coaches = new TreeMap<>();
        Sql.list(connection, row -> coaches.put(id(row, "login"), coach(row)), COACHES + which, values);
        Map<MentorId, Map<ParcoursCode, Set<ProjectCode>>> profiles = new HashMap<>();
        Sql.list(connection, row -> projects(profiles, row), COURSES, (Object) Sql.ids(coaches.keySet()));
        Sql.list(
                connection,
                row -> projects(profiles, row).add(ProjectCode.of(row.getString("project"))),
                PROJECTS,
                (Object) Sql.ids(coaches.keySet()));
        Map<MentorId, Mentor> mentors = new TreeMap<>();
        coaches.forEach((id, coach) -> mentors.put(
                id, coach.profile(profiles.getOrDefault(id, Map.of())).build()));
        return mentors;
    }

    private static MentorId id(ResultSet row, String column) throws SQLException {
        return MentorId.of(row.getString(column));
    }

    private static Mentor.Builder coach(ResultSet row) throws SQLException {
        Mentor.Builder coach = Mentor.builder();
        coach.id(id(row, "login"))
                .email(Email.of(row.getString("mail")))
                .name(row.getString("full_name"))
                .capacity(row.getInt("places"));
        Stream.of(row.getString("weekdays").split(" "))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .forEach(coach::addDays);
        return coach;
    }

    private static Set<ProjectCode> projects(Map<MentorId, Map<ParcoursCode, Set<ProjectCode>>> profiles, ResultSet row)
            throws SQLException {
        return profiles.computeIfAbsent(id(row, "coach"), none -> new HashMap<>())
                .computeIfAbsent(ParcoursCode.of(row.getString("course")), none -> new HashSet<>());
    }
}
