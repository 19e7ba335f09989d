package dev.mentoring.examples.ownports;

import dev.mentoring.jdbc.TxConnection;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCatalog;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** The library's parcours are the host's courses. */
record Courses() implements ParcoursCatalog {

    private static final String COURSE = "SELECT title, channel FROM course WHERE code = ?";
    private static final String PROJECTS = "SELECT project FROM course_project WHERE course = ? ORDER BY position";

    @Override
    public Optional<Parcours> find(Tx tx, ParcoursCode code) {
        Connection connection = TxConnection.reading(tx);
        List<ProjectCode> projects =
                Sql.list(connection, row -> ProjectCode.of(row.getString("project")), PROJECTS, code.value());
        return Sql.list(
                        connection,
                        row -> Parcours.builder()
                                .code(code)
                                .title(row.getString("title"))
                                .channel(row.getString("channel"))
                                .projects(projects)
                                .build(),
                        COURSE,
                        code.value())
                .stream()
                .findFirst();
    }
}
