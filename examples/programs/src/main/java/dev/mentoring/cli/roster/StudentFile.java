package dev.mentoring.cli.roster;

import dev.mentoring.cli.reading.Cells;
import dev.mentoring.cli.reading.Readings;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.service.SchoolRoster.Placed;
import java.util.Optional;

/** {@code students.csv}. */
final class StudentFile {

    private final References references;

    StudentFile(References references) {
        this.references = references;
    }

    Optional<Placed> row(int line, Cells written) {
        Cells cells = spelled(written);
        Optional<Placed> placed = StudentRow.read(cells);
        cells.peek("id", Readings.STUDENT).ifPresent(id -> references.students.add(cells, "id", id, line));
        cells.peek("mentor", Readings.MENTOR)
                .ifPresent(id -> references.mentors.require(cells, "mentor", id, "unknown.mentor"));
        cells.peek("parcours", Readings.PARCOURS).ifPresent(code -> parcours(cells, code));
        return placed.filter(it -> cells.isSound());
    }

    /** The row with its codes as their own files spell them. */
    private Cells spelled(Cells cells) {
        Cells parcours = cells.replacing("parcours", references.parcours::spelled);
        return parcours.peek("parcours", Readings.PARCOURS)
                .map(code -> parcours.replacing("project", text -> references.spelledProject(code, text)))
                .orElse(parcours);
    }

    private void parcours(Cells cells, ParcoursCode code) {
        references.parcours.require(cells, "parcours", code, "unknown.parcours");
        cells.peek("project", Readings.PROJECT)
                .filter(project -> references.isUnknown(code, project))
                .ifPresent(project -> cells.wrong("project", references.unknown(code, project)));
    }
}
