package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.row.MentorRows;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Mentors, each with the profile. */
public final class JdbcMentors implements Mentors {

    private static final String POSITIONED =
            MentorRows.which("id IN (SELECT mentor FROM ${schema}.mentor_parcours WHERE parcours = :parcours)");
    private static final String NEXT = MentorRows.which("id > :after ORDER BY id FETCH FIRST :most ROWS ONLY");
    private static final String WITH_EMAIL = "SELECT id FROM ${schema}.mentor WHERE folded_email = :email";

    @Override
    public Map<MentorId, Mentor> find(Tx tx, Set<MentorId> ids) {
        return CachingTx.toRead(tx).cache().mentors().get(ids);
    }

    @Override
    public List<MentorId> withEmail(Tx tx, Email email) {
        return JdbcTx.reading(tx)
                .list(WITH_EMAIL, Parameters.of("email", email.folded()), row -> row.text("id", MentorId::of))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<Mentor> onParcours(Tx tx, ParcoursCode parcours) {
        return read(tx, POSITIONED, Parameters.of("parcours", parcours.value()));
    }

    @Override
    public List<Mentor> page(Tx tx, Optional<MentorId> after, int most) {
        return read(
                tx,
                NEXT,
                Parameters.of("after", after.map(MentorId::value).orElse("")).with("most", most));
    }

    private static List<Mentor> read(Tx tx, String sql, Parameters parameters) {
        Map<MentorId, Mentor> mentors = new TreeMap<>();
        JdbcTx.reading(tx).ask(List.of(MentorRows.query(sql, parameters, mentors)));
        return List.copyOf(mentors.values());
    }
}
