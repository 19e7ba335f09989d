package dev.mentoring.jdbc;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Mentors, each with the profile. */
final class JdbcMentors implements Mentors {

    private static final String SELECT = """
            SELECT id, email, name, capacity, days, profile FROM ${schema}.mentor WHERE\s""";
    private static final String BY_ID = which("id = ANY(:ids)");
    private static final String POSITIONED =
            which("id IN (SELECT mentor FROM ${schema}.mentor_parcours WHERE parcours = :parcours)");
    private static final String NEXT = which("id > :after ORDER BY id FETCH FIRST :most ROWS ONLY");
    private static final String WITH_EMAIL = "SELECT id FROM ${schema}.mentor WHERE folded_email = :email";

    @Override
    public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().mentors().get(jdbc, ids);
    }

    static Question byId(Collection<MentorId> ids, Map<MentorId, Mentor> into) {
        return question(BY_ID, Row.ofAll("ids", ids), into);
    }

    /** The statement that reads mentors, whoever they are. */
    static String which(String which) {
        return SELECT + which;
    }

    @Override
    public List<MentorId> withEmail(Tx tx, Email email) {
        return JdbcTx.of(tx)
                .list(WITH_EMAIL, Row.of("email", email.folded()), cells -> cells.text("id", MentorId::of))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<Mentor> onParcours(Tx tx, ParcoursCode parcours) {
        return List.copyOf(
                read(tx, POSITIONED, Row.of("parcours", parcours.value())).values());
    }

    @Override
    public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
        Row figures = Row.of("after", after.map(MentorId::value).orElse("")).with("most", most);
        return List.copyOf(read(tx, NEXT, figures).values());
    }

    private static Map<MentorId, Mentor> read(Tx tx, String sql, Row figures) {
        Map<MentorId, Mentor> mentors = new TreeMap<>();
        JdbcTx.of(tx).ask(List.of(question(sql, figures, mentors)));
        return mentors;
    }

    static Question question(String sql, Row figures, Map<MentorId, Mentor> into) {
        return new Question(sql, figures, cells -> {
            Mentor mentor = mentor(cells);
            into.put(mentor.id(), mentor);
        });
    }

    private static Mentor mentor(Cells cells) throws SQLException {
        return Mentor.builder()
                .id(cells.text("id", MentorId::of))
                .email(cells.text("email", Email::of))
                .name(cells.text("name"))
                .capacity(cells.number("capacity"))
                .days(cells.lines("days", DayOfWeek::valueOf))
                .profile(cells.text("profile", ProfileText::read))
                .build();
    }
}
