package dev.mentoring.jdbc;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Mentors, each with the profile. */
final class JdbcMentors implements Mentors {

    private static final String SELECT = """
            SELECT m.id, m.email, m.name, m.capacity, m.days, p.parcours, p.projects
            FROM ${schema}.mentor m LEFT JOIN ${schema}.mentor_parcours p ON p.mentor = m.id
            WHERE\s""";
    private static final String IN_ORDER = " ORDER BY m.id, p.position";

    @Override
    public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().mentors().get(jdbc, ids);
    }

    static Question byId(Collection<MentorId> ids, Map<MentorId, Mentor> into) {
        return question("m.id = ANY(:ids)", Row.ofAll("ids", ids), into);
    }

    @Override
    public List<Mentor> withEmail(Tx tx, Email email) {
        Row figures = Row.of("email", email.folded());
        return List.copyOf(read(tx, "m.folded_email = :email", figures).values());
    }

    @Override
    public List<Mentor> onParcours(Tx tx, ParcoursCode parcours) {
        String positioned = "m.id IN (SELECT mentor FROM ${schema}.mentor_parcours WHERE parcours = :parcours)";
        return List.copyOf(
                read(tx, positioned, Row.of("parcours", parcours.value())).values());
    }

    @Override
    public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
        String next = """
                m.id IN (SELECT id FROM ${schema}.mentor WHERE id > :after
                ORDER BY id FETCH FIRST :most ROWS ONLY)""";
        Row figures = Row.of("after", after.map(MentorId::value).orElse("")).with("most", most);
        return List.copyOf(read(tx, next, figures).values());
    }

    private static Map<MentorId, Mentor> read(Tx tx, String which, Row figures) {
        Map<MentorId, Mentor> mentors = new TreeMap<>();
        JdbcTx.of(tx).ask(List.of(question(which, figures, mentors)));
        return mentors;
    }

    private static Question question(String which, Row figures, Map<MentorId, Mentor> into) {
        Map<MentorId, Mentor.Builder> read = new HashMap<>();
        return new Question(SELECT + which + IN_ORDER, figures, cells -> take(cells, read))
                .then(() -> read.forEach((id, mentor) -> into.put(id, mentor.build())));
    }

    private static void take(Cells cells, Map<MentorId, Mentor.Builder> read) throws SQLException {
        MentorId id = cells.text("id", MentorId::of);
        Mentor.Builder mentor = read.get(id);
        if (mentor == null) {
            mentor = mentor(id, cells);
            read.put(id, mentor);
        }
        if (!cells.isNull("parcours")) {
            mentor.putProfile(
                    cells.text("parcours", ParcoursCode::of),
                    ImmutableSet.copyOf(cells.lines("projects", ProjectCode::of)));
        }
    }

    private static Mentor.Builder mentor(MentorId id, Cells cells) throws SQLException {
        Mentor.Builder mentor = Mentor.builder();
        mentor.id(id)
                .email(cells.text("email", Email::of))
                .name(cells.text("name"))
                .capacity(cells.number("capacity"))
                .days(cells.lines("days", DayOfWeek::valueOf));
        return mentor;
    }
}
