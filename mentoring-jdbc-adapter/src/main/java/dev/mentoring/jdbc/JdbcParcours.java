package dev.mentoring.jdbc;

import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.work.Tx;
import java.util.Optional;

/** Tracks. */
final class JdbcParcours implements ParcoursCatalog {

    private static final String SELECT =
            "SELECT code, title, channel, projects FROM ${schema}.parcours WHERE code = :code";

    @Override
    public Optional<Parcours> find(Tx tx, ParcoursCode code) {
        return JdbcTx.of(tx)
                .list(
                        SELECT,
                        Row.of("code", code.value()),
                        cells -> Parcours.builder()
                                .code(cells.text("code", ParcoursCode::of))
                                .title(cells.text("title"))
                                .channel(cells.text("channel"))
                                .projects(cells.lines("projects", ProjectCode::of))
                                .build())
                .stream()
                .findFirst();
    }
}
