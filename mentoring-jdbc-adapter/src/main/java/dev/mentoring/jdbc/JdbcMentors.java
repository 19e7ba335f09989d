package dev.mentoring.jdbc;

import dev.mentoring.calendar.Tx;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCode;
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
    private static final String WITH_EMAIL = "SELECT id FROM ${schema}.mentor WHERE folded_email = :email";

    @Override
    public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().mentors().get(jdbc, ids);
    }

    static Question byId(Collection<MentorId> ids, Map<MentorId, Mentor> into) {
        return which("id = ANY(:ids)", Row.ofAll("ids", ids), into);
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
        String positioned = "id IN (SELECT mentor FROM ${schema}.mentor_parcours WHERE parcours = :parcours)";
        return List.copyOf(
                read(tx, positioned, Row.of("parcours", parcours.value())).values());
    }

    @Override
    public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
        String next = "id > :after ORDER BY id FETCH FIRST :most ROWS ONLY";
        Row figures = Row.of("after", after.map(MentorId::value).orElse("")).with("most", most);
        return List.copyOf(read(tx, next, figures).values());
    }

    private static Map<MentorId, Mentor> read(Tx tx, String which, Row figures) {
        Map<MentorId, Mentor> mentors = new TreeMap<>();
        JdbcTx.of(tx).ask(List.of(which(which, figures, mentors)));
        return mentors;
    }

    static Question which(String which, Row figures, Map<MentorId, Mentor> into) {
        return new Question(SELECT + which, figures, cells -> {
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
