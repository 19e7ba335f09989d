package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code parcours.csv}. */
final class ParcoursFile {

    static final List<String> COLUMNS = List.of("code", "title", "channel", "projects");

    private final References references;

    ParcoursFile(References references) {
        this.references = references;
    }

    Optional<Parcours> row(int line, Cells cells) {
        Optional<ParcoursCode> code = cells.required("code", Readings.PARCOURS);
        Optional<String> title = cells.required("title", Readings.NAME);
        Optional<String> channel = cells.required("channel", Readings.NAME);
        cells.required("projects", text -> text);
        List<ProjectCode> projects = cells.list("projects", Readings.PROJECT);
        twice(projects)
                .ifPresent(project -> cells.wrong("projects", Text.of("list.twice", Text.quoted(project.value()))));
        code.ifPresent(it -> {
            references.parcours.add(cells, "code", it, line);
            references.projects.putIfAbsent(it, projects);
        });
        if (!cells.isSound()) {
            return Optional.empty();
        }
        return Optional.of(Parcours.builder()
                .code(code.orElseThrow())
                .title(title.orElseThrow())
                .channel(channel.orElseThrow())
                .addAllProjects(projects)
                .build());
    }

    private static Optional<ProjectCode> twice(List<ProjectCode> projects) {
        Set<ProjectCode> seen = new HashSet<>();
        return projects.stream().filter(project -> !seen.add(project)).findFirst();
    }
}
