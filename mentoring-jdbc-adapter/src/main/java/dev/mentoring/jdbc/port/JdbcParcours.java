package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.work.Tx;
import java.util.Optional;

/** Tracks. */
public final class JdbcParcours implements ParcoursCatalog {

    private static final String SELECT =
            "SELECT code, title, channel, projects FROM ${schema}.parcours WHERE code = :code";

    @Override
    public Optional<Parcours> find(Tx tx, ParcoursCode code) {
        return JdbcTx.reading(tx)
                .list(
                        SELECT,
                        Parameters.of("code", code.value()),
                        row -> Parcours.builder()
                                .code(row.text("code", ParcoursCode::of))
                                .title(row.text("title"))
                                .channel(row.text("channel"))
                                .projects(row.lines("projects", ProjectCode::of))
                                .build())
                .stream()
                .findFirst();
    }
}
